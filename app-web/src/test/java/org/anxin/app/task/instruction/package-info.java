@NullMarked
package org.anxin.app.task.instruction;

import org.jspecify.annotations.NullMarked;

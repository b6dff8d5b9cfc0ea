@NullMarked
package org.anxin.app.task;

import org.jspecify.annotations.NullMarked;

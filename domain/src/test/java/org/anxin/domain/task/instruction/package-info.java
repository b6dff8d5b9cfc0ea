/** What instructions of leaders promise. */
@NullMarked
package org.anxin.domain.task.instruction;

import org.jspecify.annotations.NullMarked;

/** Storage of the task breakdown and of what its phrases stand for. */
@NullMarked
package org.anxin.persistence.task;

import org.jspecify.annotations.NullMarked;

/** Storage of progress reports. */
@NullMarked
package org.anxin.persistence.task.progress;

import org.jspecify.annotations.NullMarked;

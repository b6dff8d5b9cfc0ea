/** Use cases around progress reports: writing, passing on, review, and filling from business records. */
@NullMarked
package org.anxin.app.task.progress;

import org.jspecify.annotations.NullMarked;

/** What units report on obligations and measures, and what becomes of it: review, return, acceptance. */
@NullMarked
package org.anxin.domain.task.progress;

import org.jspecify.annotations.NullMarked;

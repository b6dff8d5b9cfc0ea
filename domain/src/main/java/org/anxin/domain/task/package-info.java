/** The task breakdown of 叶政办〔2018〕41号: its tasks, measures and rows, and which units they oblige. */
@NullMarked
package org.anxin.domain.task;

import org.jspecify.annotations.NullMarked;

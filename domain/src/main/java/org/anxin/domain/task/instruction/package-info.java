/** 领导批示: what a leader instructs on a record, who is to answer by when, and what became of it. */
@NullMarked
package org.anxin.domain.task.instruction;

import org.jspecify.annotations.NullMarked;

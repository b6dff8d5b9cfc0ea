package org.anxin.domain.task.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Until when an obligation is due, with how that follows. All days are natural days (自然日) and last to their end.
 *
 * @param opensOn the first day on which it can be worked on
 * @param firstDueOn by when a first part is due (阶段期限), or null
 * @param dueOn the last day
 * @param formula how the last day was found, in Chinese
 * @param parameterVersionId the version of the parameter that was asked, or null where only the calendar was
 */
public record DueDate(
        LocalDate opensOn,
        @Nullable LocalDate firstDueOn,
        LocalDate dueOn,
        String formula,
        @Nullable UUID parameterVersionId) {}

package org.anxin.app.policy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.Months;
import org.anxin.domain.policy.Term;
import org.jspecify.annotations.Nullable;

/** A term to count out from a day. */
record CalculationForm(
        @NotBlank(message = "{form.calculation.start}") @Nullable
        String start,

        @NotBlank(message = "{form.calculation.count}")
        @Pattern(regexp = "\\d{1,3}|1000|", message = "{form.calculation.count}")
        @Nullable
        String count,

        @NotNull(message = "{form.calculation.kind}") @Nullable
        Counting kind) {

    /** What the clerk counts in. */
    enum Counting {
        WORKING_DAYS,
        CALENDAR_DAYS,
        MONTHS;

        Term of(int count) {
            return switch (this) {
                case WORKING_DAYS -> Days.working(count);
                case CALENDAR_DAYS -> Days.calendar(count);
                case MONTHS -> new Months(count);
            };
        }
    }

    static CalculationForm blank() {
        return new CalculationForm(null, null, Counting.WORKING_DAYS);
    }

    Term term() {
        return kind.of(Integer.parseInt(count));
    }

    boolean countsWorkingDays() {
        return kind == Counting.WORKING_DAYS;
    }
}

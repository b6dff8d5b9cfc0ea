package org.anxin.domain.task.instruction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.Deadline;
import org.anxin.domain.policy.WorkingCalendar;
import org.anxin.domain.shared.RuleViolation;

/**
 * By when an instruction is answered: a day that the leader names, not before the day on which it is given; a policy
 * parameter suggests one. An answer on the day itself is in time, the day after it is one day late.
 *
 * <p>Basis: 工作惯例（推定）.
 */
public final class ReplyDay {

    /** The policy parameter with the usual term. */
    public static final String PARAMETER = "instruction.reply.days";

    private ReplyDay() {}

    public static LocalDate suggested(LocalDate today, Days term, WorkingCalendar calendar) {
        return Deadline.of(today, term, calendar).dueOn(calendar).orElse(today);
    }

    static void check(LocalDate dueOn, LocalDate today) {
        if (dueOn.isBefore(today)) {
            throw new RuleViolation("instruction.due-past", today);
        }
    }

    /** Natural days after the due day; 0 up to and on it. */
    public static int daysLate(LocalDate dueOn, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
    }
}

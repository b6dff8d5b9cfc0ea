package org.anxin.domain.wageaccount.alert;

import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.policy.DayKind;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.Deadline;
import org.anxin.domain.policy.PolicyAnswer;
import org.anxin.domain.policy.WorkingCalendar;

/**
 * By when the units told have to say what they did about it. The day of the report is not counted.
 *
 * <p>Basis: 叶政办〔2018〕41号第27项（时限推定）.
 *
 * @param formula how the day was found, to be read by people
 * @param parameterVersionId the version of the parameter that gave the term
 */
public record ReplyTerm(LocalDate dueOn, String formula, UUID parameterVersionId) {

    /** The policy parameter with the term. */
    public static final String PARAMETER = "alert.reply.days";

    public static ReplyTerm of(LocalDate reportedOn, PolicyAnswer<Days> term, WorkingCalendar calendar) {
        var deadline = Deadline.of(reportedOn, term.value(), calendar);
        var dueOn = deadline.dueOn(calendar).orElseThrow();
        var formula = "%s报告，次日起算 %d 个%s，至 %s%s"
                .formatted(
                        reportedOn,
                        term.value().count(),
                        term.value().kind() == DayKind.WORKING ? "工作日" : "自然日",
                        dueOn,
                        deadline.isProvisional(calendar) ? "（该年度放假安排未公布，推定）" : "");
        return new ReplyTerm(dueOn, formula, term.versionId());
    }
}

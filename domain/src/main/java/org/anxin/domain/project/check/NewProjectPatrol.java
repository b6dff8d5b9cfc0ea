package org.anxin.domain.project.check;

import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.policy.Months;
import org.anxin.domain.policy.PolicyAnswer;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.DueDate;
import org.anxin.domain.task.obligation.Period;
import org.anxin.domain.task.obligation.PlannedObligation;

/**
 * The joint patrol of a project that got its permit: due on the same day of the month after, or on that month's last day. The
 * sector authority leads, the township takes part.
 *
 * <p>Basis: 叶政办〔2018〕41号, 第8—12项备注.
 */
public final class NewProjectPatrol {

    public static final String CADENCE = "O3";

    private NewProjectPatrol() {}

    /** @param within how long after the permit, as of its day */
    public static PlannedObligation of(
            Cadence cadence, ObligedProject project, LocalDate permitOn, PolicyAnswer<Months> within) {
        var due = permitOn.plusMonths(within.value().count());
        return new PlannedObligation(
                cadence,
                new Period(permitOn.getYear(), permitOn.toString(), permitOn, due),
                new DueDate(
                        permitOn,
                        null,
                        due,
                        "发证日期 %s 起 %d 个月，当月没有该日的为月末（%s）"
                                .formatted(permitOn, within.value().count(), within.basis()),
                        within.versionId()),
                project.authorityCode(),
                List.of(project.townshipCode()),
                List.of(),
                project.subject());
    }
}

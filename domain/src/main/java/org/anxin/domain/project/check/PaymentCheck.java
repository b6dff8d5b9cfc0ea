package org.anxin.domain.project.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.DueDate;
import org.anxin.domain.task.obligation.Period;
import org.anxin.domain.task.obligation.PlannedObligation;

/**
 * The sector authority looks every quarter whether the owner pays what is due on a project that is being built. Quarters that
 * were over before the project was recorded here are not asked for, and those that have not begun not yet.
 *
 * <p>Basis: 叶政办〔2018〕41号, 第21—23项备注; that 定期 means each quarter is our reading (推定).
 */
public final class PaymentCheck {

    public static final String CADENCE = "O15";

    private static final int MONTHS = 3;

    private PaymentCheck() {}

    public static List<PlannedObligation> of(Cadence cadence, ObligedProject project, int year, LocalDate today) {
        var planned = new ArrayList<PlannedObligation>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            var from = LocalDate.of(year, quarter * MONTHS - 2, 1);
            var to = from.plusMonths(MONTHS).minusDays(1);
            if (!from.isAfter(today) && isBuiltIn(project, from, to)) {
                var period = new Period(year, year + "-Q" + quarter, from, to);
                planned.add(new PlannedObligation(
                        cadence,
                        period,
                        new DueDate(from, null, to, period.label() + "的最后一天", null),
                        project.authorityCode(),
                        List.of(),
                        List.of(),
                        project.subject()));
            }
        }
        return planned;
    }

    private static boolean isBuiltIn(ObligedProject project, LocalDate from, LocalDate to) {
        return project.checkedFrom() != null
                && !project.checkedFrom().isAfter(to)
                && (project.completedOn() == null || !project.completedOn().isBefore(from));
    }
}

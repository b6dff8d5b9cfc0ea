package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.anxin.domain.policy.DayKind;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.Deadline;
import org.anxin.domain.policy.WorkingCalendar;

/**
 * By when a warning that opens today is to be dealt with, and how that was counted. Parameters {@code warning.red.days},
 * {@code warning.orange.days}, {@code warning.yellow.days}.
 */
public record DisposalDue(LocalDate on, String formula) {

    /** For each colour, counted once for a whole scan. */
    public static Map<WarningColour, DisposalDue> of(
            LocalDate opened, WarningThresholds limits, WorkingCalendar calendar) {
        var all = new EnumMap<WarningColour, DisposalDue>(WarningColour.class);
        limits.disposal().forEach((colour, days) -> all.put(colour, of(opened, days, calendar)));
        return all;
    }

    private static DisposalDue of(LocalDate opened, Days days, WorkingCalendar calendar) {
        var deadline = Deadline.of(opened, days, calendar);
        return new DisposalDue(
                deadline.dueOn(calendar).orElseThrow(),
                "自预警之日 %s 起 %d 个%s%s"
                        .formatted(
                                opened,
                                days.count(),
                                days.kind() == DayKind.WORKING ? "工作日" : "自然日",
                                deadline.isProvisional(calendar) ? "（节假日安排未公布，推定）" : ""));
    }
}

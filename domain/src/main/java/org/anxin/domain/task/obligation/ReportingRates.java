package org.anxin.domain.task.obligation;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anxin.domain.task.DutyHolder;

/**
 * 按时报送率 of a monthly cadence, units × months, with the sum of each unit, each month and all.
 *
 * @param units in the district's fixed order
 * @param all of all units together
 */
public record ReportingRates(List<Line> units, Line all) {

    /**
     * @param months January to December
     * @param year of all months together
     */
    public record Line(String unitCode, String unitName, List<ReportingRate> months, ReportingRate year) {}

    /** What the ledger knows of one unit and month. */
    public record Cell(String unitCode, int month, ReportingRate rate) {}

    /** @param holders all units, in the district's fixed order */
    public static ReportingRates of(List<Cell> cells, List<DutyHolder> holders) {
        Map<String, ReportingRate[]> byUnit = new HashMap<>();
        var all = nothing();
        for (var cell : cells) {
            var months = byUnit.computeIfAbsent(cell.unitCode(), unit -> nothing());
            int at = cell.month() - 1;
            months[at] = months[at].plus(cell.rate());
            all[at] = all[at].plus(cell.rate());
        }
        var lines = new ArrayList<Line>();
        for (var holder : holders) {
            var months = byUnit.get(holder.code());
            if (months != null) {
                lines.add(line(holder.code(), holder.shortName(), months));
            }
        }
        return new ReportingRates(List.copyOf(lines), line("", "全区", all));
    }

    public boolean isEmpty() {
        return units.isEmpty();
    }

    private static ReportingRate[] nothing() {
        var months = new ReportingRate[Month.values().length];
        Arrays.fill(months, ReportingRate.NOTHING_DUE);
        return months;
    }

    private static Line line(String code, String name, ReportingRate[] months) {
        return new Line(
                code,
                name,
                List.of(months),
                Arrays.stream(months).reduce(ReportingRate.NOTHING_DUE, ReportingRate::plus));
    }
}

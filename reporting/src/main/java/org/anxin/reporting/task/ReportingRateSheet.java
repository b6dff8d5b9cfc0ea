package org.anxin.reporting.task;

import java.util.ArrayList;
import java.util.List;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.task.obligation.ReportingRates;

/** 按时报送率 by unit and month, on paper; the last line is the whole district. */
public final class ReportingRateSheet {

    private static final int MONTHS = 12;

    private ReportingRateSheet() {}

    public static List<LedgerColumn<ReportingRates.Line>> columns() {
        var columns = new ArrayList<LedgerColumn<ReportingRates.Line>>();
        columns.add(new LedgerColumn<>("单位", Kind.TEXT, 16, ReportingRates.Line::unitName));
        for (int month = 1; month <= MONTHS; month++) {
            int at = month - 1;
            columns.add(new LedgerColumn<>(
                    month + "月", Kind.TEXT, 7, line -> line.months().get(at).words()));
        }
        columns.add(new LedgerColumn<>(
                "按时/应报",
                Kind.TEXT,
                10,
                line -> line.year().inTime() + "/" + line.year().due()));
        columns.add(new LedgerColumn<>(
                "按时报送率", Kind.PERCENT, 11, line -> line.year().share()));
        return List.copyOf(columns);
    }
}

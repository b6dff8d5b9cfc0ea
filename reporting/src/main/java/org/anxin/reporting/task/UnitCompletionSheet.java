package org.anxin.reporting.task;

import static org.anxin.domain.task.obligation.ObligationStanding.COMPLETED;
import static org.anxin.domain.task.obligation.ObligationStanding.COMPLETED_LATE;
import static org.anxin.domain.task.obligation.ObligationStanding.EXEMPTED;
import static org.anxin.domain.task.obligation.ObligationStanding.NOT_BEGUN;
import static org.anxin.domain.task.obligation.ObligationStanding.OVERDUE;
import static org.anxin.domain.task.obligation.ObligationStanding.REPORTED;

import java.util.List;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.task.obligation.ObligationStanding;
import org.anxin.domain.task.obligation.UnitCompletion;

/** 履职事项完成情况: one line for each unit, on paper. */
public final class UnitCompletionSheet {

    private UnitCompletionSheet() {}

    public static List<LedgerColumn<UnitCompletion>> columns() {
        return List.of(
                new LedgerColumn<>("单位", Kind.TEXT, 18, UnitCompletion::unitName),
                new LedgerColumn<>(
                        "应办", Kind.COUNT, 10, line -> line.completion().total()),
                count("按期办结", COMPLETED),
                count("逾期办结", COMPLETED_LATE),
                count("待审核", REPORTED),
                new LedgerColumn<>(
                        "待办理", Kind.COUNT, 10, line -> line.completion().open()),
                count("逾期未报", OVERDUE),
                count("未开始", NOT_BEGUN),
                count("免办", EXEMPTED),
                new LedgerColumn<>(
                        "办结率", Kind.PERCENT, 10, line -> line.completion().doneShare()));
    }

    private static LedgerColumn<UnitCompletion> count(String header, ObligationStanding standing) {
        return new LedgerColumn<>(
                header, Kind.COUNT, 10, line -> line.completion().count(standing));
    }
}

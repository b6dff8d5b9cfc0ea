package org.anxin.reporting.warning;

import java.util.List;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.warning.WarningBoardLine;

/** 欠薪预警分布: open warnings by township and colour, on paper. */
public final class WarningBoardSheet {

    private WarningBoardSheet() {}

    public static List<LedgerColumn<WarningBoardLine>> columns() {
        return List.of(
                new LedgerColumn<>("乡镇", Kind.TEXT, 20, WarningBoardLine::townshipName),
                new LedgerColumn<>("红色", Kind.COUNT, 12, WarningBoardLine::red),
                new LedgerColumn<>("橙色", Kind.COUNT, 12, WarningBoardLine::orange),
                new LedgerColumn<>("黄色", Kind.COUNT, 12, WarningBoardLine::yellow),
                new LedgerColumn<>("未办结合计", Kind.COUNT, 12, WarningBoardLine::total),
                new LedgerColumn<>("其中已逾期", Kind.COUNT, 12, WarningBoardLine::overdue));
    }
}

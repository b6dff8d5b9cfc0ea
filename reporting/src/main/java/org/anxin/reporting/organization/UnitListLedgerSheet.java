package org.anxin.reporting.organization;

import java.util.List;
import org.anxin.domain.organization.UnitListLine;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** 单位名单: who is on which dated list, on paper. */
public final class UnitListLedgerSheet {

    private UnitListLedgerSheet() {}

    public static List<LedgerColumn<UnitListLine>> columns() {
        return List.of(
                new LedgerColumn<>("名单", Kind.TEXT, 20, UnitListLine::listName),
                new LedgerColumn<>("单位", Kind.TEXT, 18, UnitListLine::unitName),
                new LedgerColumn<>("列入日期", Kind.DATE, 12, UnitListLine::validFrom),
                new LedgerColumn<>("列入依据", Kind.TEXT, 44, UnitListLine::basis),
                new LedgerColumn<>("最后一天", Kind.DATE, 12, UnitListLine::validTo),
                new LedgerColumn<>("移出依据", Kind.TEXT, 30, UnitListLine::endBasis));
    }
}

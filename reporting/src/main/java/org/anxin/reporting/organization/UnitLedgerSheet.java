package org.anxin.reporting.organization;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.organization.UnitLine;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** 单位名录: the list of units on paper. */
public final class UnitLedgerSheet {

    private UnitLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<UnitLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("单位代码", Kind.CODE, 16, UnitLine::code),
                new LedgerColumn<>("名称", Kind.TEXT, 32, UnitLine::name),
                new LedgerColumn<>("简称", Kind.TEXT, 18, UnitLine::shortName),
                new LedgerColumn<>("类别", Kind.TEXT, 12, line -> label.apply(line.kind())),
                new LedgerColumn<>("上级单位", Kind.TEXT, 16, UnitLine::parentName),
                new LedgerColumn<>(
                        "主管行业", Kind.TEXT, 12, line -> line.sector() == null ? null : label.apply(line.sector())),
                new LedgerColumn<>("官方代码", Kind.TEXT, 9, line -> line.official() ? "是" : "否"),
                new LedgerColumn<>("生效日期", Kind.DATE, 12, UnitLine::validFrom),
                new LedgerColumn<>("失效日期", Kind.DATE, 12, UnitLine::validTo),
                new LedgerColumn<>("承接单位", Kind.TEXT, 16, UnitLine::successorName),
                new LedgerColumn<>("账号数", Kind.COUNT, 9, UnitLine::users));
    }
}

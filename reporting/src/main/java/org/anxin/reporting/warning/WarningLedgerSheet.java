package org.anxin.reporting.warning;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.warning.WarningLine;

/** 欠薪预警台账: one line for each warning, on paper. */
public final class WarningLedgerSheet {

    private WarningLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<WarningLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("预警号", Kind.CODE, 9, line -> String.valueOf(line.number())),
                new LedgerColumn<>("颜色", Kind.TEXT, 7, line -> label.apply(line.colour())),
                new LedgerColumn<>("预警规则", Kind.TEXT, 18, line -> label.apply(line.rule())),
                new LedgerColumn<>("项目编码", Kind.CODE, 18, WarningLine::projectCode),
                new LedgerColumn<>("项目名称", Kind.TEXT, 24, WarningLine::projectName),
                new LedgerColumn<>("乡镇", Kind.TEXT, 12, WarningLine::townshipName),
                new LedgerColumn<>("行业", Kind.TEXT, 14, line -> label.apply(line.sector())),
                new LedgerColumn<>("内容", Kind.TEXT, 40, WarningLine::summary),
                new LedgerColumn<>("依据数据", Kind.TEXT, 36, WarningLedgerSheet::figures),
                new LedgerColumn<>("预警日期", Kind.DATE, 12, WarningLine::openedOn),
                new LedgerColumn<>("处置期限", Kind.DATE, 12, WarningLine::dueOn),
                new LedgerColumn<>("逾期天数", Kind.DAYS, 10, line -> line.isLate() ? line.daysLate() : null),
                new LedgerColumn<>("状态", Kind.TEXT, 10, line -> label.apply(line.state())),
                new LedgerColumn<>("情形消失日期", Kind.DATE, 12, WarningLine::vanishedOn),
                new LedgerColumn<>("最近处置", Kind.TEXT, 30, WarningLine::lastDisposal),
                new LedgerColumn<>(
                        "办结方式", Kind.TEXT, 12, line -> line.closing() == null ? "" : label.apply(line.closing())),
                new LedgerColumn<>("办结时间", Kind.DATE_TIME, 17, WarningLine::closedAt),
                new LedgerColumn<>("办结说明", Kind.TEXT, 24, WarningLine::closingNote));
    }

    private static String figures(WarningLine line) {
        return line.figures().rows().stream()
                .map(figure -> figure.label() + "：" + figure.value())
                .collect(Collectors.joining("；"));
    }
}

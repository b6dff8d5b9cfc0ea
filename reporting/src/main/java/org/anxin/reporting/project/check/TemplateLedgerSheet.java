package org.anxin.reporting.project.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.project.check.TemplateLine;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** 合同示范文本修订台账: which authority revised what, and which clauses it holds now. */
public final class TemplateLedgerSheet {

    private TemplateLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<TemplateLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("修订日期", Kind.DATE, 12, TemplateLine::revisedOn),
                new LedgerColumn<>("行业主管部门", Kind.TEXT, 16, TemplateLine::authorityName),
                new LedgerColumn<>("文本名称", Kind.TEXT, 32, TemplateLine::title),
                new LedgerColumn<>(
                        "载明的必备条款",
                        Kind.TEXT,
                        48,
                        line -> line.clauses().stream().map(label).collect(Collectors.joining("、"))),
                new LedgerColumn<>("文件", Kind.COUNT, 8, TemplateLine::files),
                new LedgerColumn<>("登记人", Kind.TEXT, 14, TemplateLine::recordedBy),
                new LedgerColumn<>("登记时间", Kind.DATE_TIME, 16, TemplateLine::recordedAt),
                new LedgerColumn<>("作废原因", Kind.TEXT, 18, TemplateLine::voidReason));
    }
}

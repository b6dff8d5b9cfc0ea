package org.anxin.reporting.enterprise;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.enterprise.EnterpriseLine;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** 企业台账: which enterprises there are, and until when they are qualified, on paper. */
public final class EnterpriseLedgerSheet {

    private EnterpriseLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<EnterpriseLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("统一社会信用代码", Kind.TEXT, 21, EnterpriseLine::creditCode),
                new LedgerColumn<>("企业名称", Kind.TEXT, 30, EnterpriseLine::name),
                new LedgerColumn<>("类别", Kind.TEXT, 12, line -> label.apply(line.kind())),
                new LedgerColumn<>(
                        "行业",
                        Kind.TEXT,
                        14,
                        line -> line.industry().map(label::apply).orElse(line.industryCode())),
                new LedgerColumn<>("法定代表人", Kind.TEXT, 12, EnterpriseLine::legalRepresentative),
                new LedgerColumn<>("所在乡镇", Kind.TEXT, 12, EnterpriseLine::townshipName),
                new LedgerColumn<>("地址", Kind.TEXT, 28, EnterpriseLine::address),
                new LedgerColumn<>("资质证书", Kind.TEXT, 40, EnterpriseLine::certificates),
                new LedgerColumn<>("最近到期日", Kind.DATE, 12, EnterpriseLine::firstEnd),
                new LedgerColumn<>("资质状态", Kind.TEXT, 10, line -> label.apply(line.certificateState())),
                new LedgerColumn<>("参与项目数", Kind.COUNT, 11, EnterpriseLine::projects),
                new LedgerColumn<>("登记单位", Kind.TEXT, 14, EnterpriseLine::unitName),
                new LedgerColumn<>("登记人", Kind.TEXT, 14, EnterpriseLine::recordedBy),
                new LedgerColumn<>("作废原因", Kind.TEXT, 18, EnterpriseLine::voidReason));
    }
}

package org.anxin.reporting.project.check;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.project.check.GuaranteeLine;
import org.anxin.domain.project.check.GuaranteeStanding;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** 工程款支付担保台账: every project that is being built, with its guarantee or without one. */
public final class GuaranteeLedgerSheet {

    private GuaranteeLedgerSheet() {}

    /**
     * @param label the Chinese word of an enum's constant
     * @param standing how a line stands today
     */
    public static List<LedgerColumn<GuaranteeLine>> columns(
            Function<Enum<?>, String> label, Function<GuaranteeLine, GuaranteeStanding> standing) {
        return List.of(
                new LedgerColumn<>("项目编码", Kind.CODE, 16, GuaranteeLine::code),
                new LedgerColumn<>("项目名称", Kind.TEXT, 28, GuaranteeLine::name),
                new LedgerColumn<>("状态", Kind.TEXT, 8, line -> label.apply(line.state())),
                new LedgerColumn<>("行业", Kind.TEXT, 14, line -> label.apply(line.sector())),
                new LedgerColumn<>("行业主管部门", Kind.TEXT, 16, GuaranteeLine::authorityName),
                new LedgerColumn<>("乡镇", Kind.TEXT, 12, GuaranteeLine::townshipName),
                new LedgerColumn<>("建设单位", Kind.TEXT, 24, GuaranteeLine::ownerName),
                new LedgerColumn<>("担保情况", Kind.TEXT, 10, line -> label.apply(standing.apply(line))),
                new LedgerColumn<>(
                        "担保形式", Kind.TEXT, 12, line -> line.form() == null ? null : label.apply(line.form())),
                new LedgerColumn<>("出具单位", Kind.TEXT, 22, GuaranteeLine::issuer),
                new LedgerColumn<>("编号", Kind.CODE, 18, GuaranteeLine::number),
                new LedgerColumn<>("担保金额（元）", Kind.MONEY, 18, GuaranteeLine::amount),
                new LedgerColumn<>("有效期起", Kind.DATE, 12, GuaranteeLine::validFrom),
                new LedgerColumn<>("有效期止", Kind.DATE, 12, GuaranteeLine::validTo));
    }
}

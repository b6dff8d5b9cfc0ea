package org.anxin.reporting.wageaccount;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.wageaccount.AccountLine;

/** 专用账户管理台账 on paper. */
public final class AccountLedgerSheet {

    private AccountLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<AccountLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("项目", Kind.TEXT, 26, AccountLine::projects),
                new LedgerColumn<>("乡镇", Kind.TEXT, 12, AccountLine::townships),
                new LedgerColumn<>(
                        "行业",
                        Kind.TEXT,
                        12,
                        line -> line.sectors().stream().map(label).collect(Collectors.joining("、"))),
                new LedgerColumn<>("总包单位", Kind.TEXT, 24, AccountLine::holderName),
                new LedgerColumn<>("户名", Kind.TEXT, 30, AccountLine::accountName),
                new LedgerColumn<>("账号", Kind.CODE, 22, AccountLine::accountNo),
                new LedgerColumn<>("开户银行", Kind.TEXT, 14, AccountLine::bankName),
                new LedgerColumn<>("开户日期", Kind.DATE, 12, AccountLine::openedOn),
                new LedgerColumn<>("状态", Kind.TEXT, 10, line -> label.apply(line.state())),
                new LedgerColumn<>("备案回执", Kind.TEXT, 24, AccountLine::receipts),
                new LedgerColumn<>("三方协议到期", Kind.DATE, 12, AccountLine::agreementTo),
                new LedgerColumn<>(
                        "最近月报",
                        Kind.TEXT,
                        10,
                        line -> line.lastMonth() == null
                                ? null
                                : line.lastMonth().toString().substring(0, "2026-01".length())),
                new LedgerColumn<>("期末余额（元）", Kind.MONEY, 16, AccountLine::closing),
                new LedgerColumn<>("销户日期", Kind.DATE, 12, AccountLine::closedOn),
                new LedgerColumn<>(
                        "备注", Kind.TEXT, 20, line -> line.isVoided() ? "已作废：" + line.voidReason() : line.note()));
    }
}

package org.anxin.reporting.wageaccount.alert;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.wageaccount.alert.AccountAlertLine;

/** 专户异常报告台账: what banks reported, who was told, what came of it, on paper. */
public final class AccountAlertSheet {

    private AccountAlertSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<AccountAlertLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("报告号", Kind.CODE, 8, line -> String.valueOf(line.number())),
                new LedgerColumn<>("报告时间", Kind.DATE_TIME, 17, AccountAlertLine::reportedAt),
                new LedgerColumn<>("报告银行", Kind.TEXT, 14, AccountAlertLine::bankName),
                new LedgerColumn<>("类别", Kind.TEXT, 14, line -> label.apply(line.kind())),
                new LedgerColumn<>("发生日期", Kind.DATE, 12, AccountAlertLine::happenedOn),
                new LedgerColumn<>("项目", Kind.TEXT, 24, AccountAlertLine::projectName),
                new LedgerColumn<>("属地", Kind.TEXT, 10, AccountAlertLine::townshipName),
                new LedgerColumn<>("行业主管部门", Kind.TEXT, 12, AccountAlertLine::authorityName),
                new LedgerColumn<>("施工总承包企业", Kind.TEXT, 20, AccountAlertLine::contractorName),
                new LedgerColumn<>("账号", Kind.CODE, 20, AccountAlertLine::accountNo),
                new LedgerColumn<>("涉及金额（元）", Kind.MONEY, 15, AccountAlertLine::amount),
                new LedgerColumn<>("涉及人数", Kind.COUNT, 9, AccountAlertLine::people),
                new LedgerColumn<>("事实", Kind.TEXT, 32, AccountAlertLine::facts),
                new LedgerColumn<>("通知总包日期", Kind.DATE, 12, AccountAlertLine::contractorToldOn),
                new LedgerColumn<>("总包报告日期", Kind.DATE, 12, AccountAlertLine::contractorReportOn),
                new LedgerColumn<>("处置答复期限", Kind.DATE, 12, AccountAlertLine::dueOn),
                new LedgerColumn<>("未答复部门", Kind.TEXT, 14, line -> line.state().isOver() ? "" : line.unanswered()),
                new LedgerColumn<>("逾期天数", Kind.DAYS, 9, line -> line.daysLate() == 0 ? null : line.daysLate()),
                new LedgerColumn<>("状态", Kind.TEXT, 9, line -> label.apply(line.state())),
                new LedgerColumn<>(
                        "认定", Kind.TEXT, 12, line -> line.conclusion() == null ? null : label.apply(line.conclusion())),
                new LedgerColumn<>("认定意见", Kind.TEXT, 30, AccountAlertLine::finding),
                new LedgerColumn<>("作废原因", Kind.TEXT, 16, AccountAlertLine::voidReason));
    }
}

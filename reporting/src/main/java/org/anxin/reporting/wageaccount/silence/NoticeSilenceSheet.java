package org.anxin.reporting.wageaccount.silence;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.wageaccount.silence.SilenceLine;

/** 专户月报报送情况: every account that owes a month's notice, on paper. */
public final class NoticeSilenceSheet {

    private NoticeSilenceSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<SilenceLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("开户银行", Kind.TEXT, 14, SilenceLine::bankName),
                new LedgerColumn<>("账号", Kind.CODE, 20, SilenceLine::accountNo),
                new LedgerColumn<>("户名", Kind.TEXT, 30, SilenceLine::accountName),
                new LedgerColumn<>("项目", Kind.TEXT, 24, SilenceLine::projectName),
                new LedgerColumn<>("开户单位", Kind.TEXT, 22, SilenceLine::holderName),
                new LedgerColumn<>("行业主管部门", Kind.TEXT, 12, SilenceLine::authorityName),
                new LedgerColumn<>("属地", Kind.TEXT, 10, SilenceLine::townshipName),
                new LedgerColumn<>("状态", Kind.TEXT, 9, line -> label.apply(line.standing())),
                new LedgerColumn<>("报送期限", Kind.DATE, 12, SilenceLine::dueOn),
                new LedgerColumn<>("复核时间", Kind.DATE_TIME, 17, SilenceLine::reportedAt),
                new LedgerColumn<>("逾期天数", Kind.DAYS, 9, line -> line.daysLate() == 0 ? null : line.daysLate()),
                new LedgerColumn<>("入账（元）", Kind.MONEY, 15, SilenceLine::moneyIn),
                new LedgerColumn<>("代发（元）", Kind.MONEY, 15, SilenceLine::paidOut),
                new LedgerColumn<>("代发人数", Kind.COUNT, 9, SilenceLine::people),
                new LedgerColumn<>("期末余额（元）", Kind.MONEY, 15, SilenceLine::closing));
    }
}

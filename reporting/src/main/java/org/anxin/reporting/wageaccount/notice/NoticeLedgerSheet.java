package org.anxin.reporting.wageaccount.notice;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.wageaccount.notice.NoticeLine;

/** 专户月报台账. */
public final class NoticeLedgerSheet {

    private NoticeLedgerSheet() {}

    /** @param words label of an enum's constant */
    public static List<LedgerColumn<NoticeLine>> columns(Function<Enum<?>, String> words) {
        return List.of(
                new LedgerColumn<>("银行", Kind.TEXT, 14, NoticeLine::bankName),
                new LedgerColumn<>("账号", Kind.CODE, 20, NoticeLine::accountNo),
                new LedgerColumn<>("户名", Kind.TEXT, 24, NoticeLine::accountName),
                new LedgerColumn<>("项目", Kind.TEXT, 24, NoticeLine::projects),
                new LedgerColumn<>(
                        "月份", Kind.CODE, 9, line -> line.month().toString().substring(0, 7)),
                new LedgerColumn<>("状态", Kind.TEXT, 9, line -> words.apply(line.state())),
                new LedgerColumn<>("期初余额", Kind.MONEY, 15, NoticeLine::opening),
                new LedgerColumn<>("人工费入账", Kind.MONEY, 15, NoticeLine::laborCostIn),
                new LedgerColumn<>("其他入账", Kind.MONEY, 13, NoticeLine::otherIn),
                new LedgerColumn<>("代发支出", Kind.MONEY, 15, NoticeLine::payoutAmount),
                new LedgerColumn<>("代发人数", Kind.COUNT, 9, NoticeLine::payoutPeople),
                new LedgerColumn<>("代发成功", Kind.MONEY, 15, NoticeLine::paidToPeople),
                new LedgerColumn<>("退票", Kind.MONEY, 13, NoticeLine::returned),
                new LedgerColumn<>("其他支出", Kind.MONEY, 13, NoticeLine::otherOut),
                new LedgerColumn<>("期末余额", Kind.MONEY, 15, NoticeLine::closing),
                new LedgerColumn<>("最低余额", Kind.MONEY, 15, NoticeLine::lowestBalance),
                new LedgerColumn<>("代发差额", Kind.MONEY, 13, NoticeLine::difference),
                new LedgerColumn<>("复核时间", Kind.DATE_TIME, 17, NoticeLine::confirmedAt));
    }
}

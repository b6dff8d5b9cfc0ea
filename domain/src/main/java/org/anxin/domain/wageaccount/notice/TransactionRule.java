package org.anxin.domain.wageaccount.notice;

import java.util.List;

/**
 * By which words of its summary a line of a statement is told. The first rule that fits decides; money from an owner of one
 * of the account's projects is labor cost unless a rule before says otherwise, and what no rule knows is other money in, or
 * a transfer out that somebody has to look at.
 *
 * @param kind what the line is
 * @param in whether it is about money that comes in
 * @param words any of which stands in the summary
 * @param alsoInName whether they may stand in the counterparty's name instead
 */
public record TransactionRule(TransactionKind kind, boolean in, List<String> words, boolean alsoInName) {

    private static final TransactionRule RETURNED_PAYMENT =
            new TransactionRule(TransactionKind.RETURNED, true, List.of("退票", "退汇", "冲正", "退回"), false);
    private static final TransactionRule INTEREST =
            new TransactionRule(TransactionKind.INTEREST, true, List.of("利息", "结息"), false);
    private static final TransactionRule LABOR_COST =
            new TransactionRule(TransactionKind.LABOR_COST, true, List.of("人工费"), false);
    private static final TransactionRule FEE =
            new TransactionRule(TransactionKind.FEE, false, List.of("手续费", "工本费", "管理费"), false);
    private static final TransactionRule JUDICIAL =
            new TransactionRule(TransactionKind.JUDICIAL, false, List.of("司法", "法院", "扣划"), true);
    private static final TransactionRule PAYOUT =
            new TransactionRule(TransactionKind.PAYOUT, false, List.of("代发", "工资"), false);

    public static final List<TransactionRule> IN_ORDER =
            List.of(RETURNED_PAYMENT, INTEREST, LABOR_COST, FEE, JUDICIAL, PAYOUT);

    public TransactionRule {
        words = List.copyOf(words);
    }
}

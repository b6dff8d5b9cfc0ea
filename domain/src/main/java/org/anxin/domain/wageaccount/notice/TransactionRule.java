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
 * @param counterparty with whom it has to be; whatever its summary says, money for an enterprise is no wage and no fee
 */
public record TransactionRule(
        TransactionKind kind, boolean in, List<String> words, boolean alsoInName, Counterparty counterparty) {

    /** Who is on the other side of a line. */
    public enum Counterparty {
        ANYBODY,
        /** Workers, or an account of the bank through which it pays them. */
        NO_ENTERPRISE,
        /** The bank itself, or nobody named. */
        BANK
    }

    /** Names that only an enterprise has; a bank is none here. */
    public static final String ENTERPRISE_NAME = "(公司|集团|厂|合作社|经营部|商行|门市部|工程队)$";

    public static final String BANK_NAME = "银行|信用社|信用联社|支行";

    private static final TransactionRule RETURNED_PAYMENT = new TransactionRule(
            TransactionKind.RETURNED, true, List.of("退票", "退汇", "冲正", "退回"), false, Counterparty.ANYBODY);
    private static final TransactionRule INTEREST =
            new TransactionRule(TransactionKind.INTEREST, true, List.of("利息", "结息"), false, Counterparty.ANYBODY);
    private static final TransactionRule LABOR_COST =
            new TransactionRule(TransactionKind.LABOR_COST, true, List.of("人工费"), false, Counterparty.ANYBODY);
    private static final TransactionRule FEE =
            new TransactionRule(TransactionKind.FEE, false, List.of("手续费", "工本费", "管理费"), false, Counterparty.BANK);
    private static final TransactionRule JUDICIAL =
            new TransactionRule(TransactionKind.JUDICIAL, false, List.of("司法", "法院", "扣划"), true, Counterparty.ANYBODY);
    private static final TransactionRule PAYOUT =
            new TransactionRule(TransactionKind.PAYOUT, false, List.of("代发", "工资"), false, Counterparty.NO_ENTERPRISE);

    public static final List<TransactionRule> IN_ORDER =
            List.of(RETURNED_PAYMENT, INTEREST, LABOR_COST, FEE, JUDICIAL, PAYOUT);

    public TransactionRule {
        words = List.copyOf(words);
    }
}

package org.anxin.domain.warning;

/** What a rule warns of; the Chinese word stands in the messages. */
public enum WarningKind {
    NO_ACCOUNT(true),
    LABOR_COST_LATE(true),
    LABOR_COST_SHORT(true),
    RATIO_BELOW_MINIMUM(true),
    BALANCE_BELOW_PAYOUT(false),
    TRANSFER_OUTSIDE(false),
    SHARED_CARD(false),
    NO_PAYOUT(false),
    UNNAMED_PAYOUT(false),
    NO_NOTICE(false),
    AGREEMENT_EXPIRING(true),
    GUARANTEE_EXPIRING(true);

    private final boolean standing;

    WarningKind(boolean standing) {
        this.standing = standing;
    }

    /** Judged on the project as it stands today, in every scan; else on the months that a scan reaches. */
    public boolean isStanding() {
        return standing;
    }
}

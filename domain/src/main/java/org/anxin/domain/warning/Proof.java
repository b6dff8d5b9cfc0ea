package org.anxin.domain.warning;

/** What a figure of a warning's evidence is taken from, of the warning's account and month. */
public enum Proof {
    /** The dedicated wage account itself. */
    ACCOUNT,
    /** The bank's notice of the month. */
    NOTICE,
    /** The lines of the account in that notice. */
    STATEMENT,
    /** The payments to people in that notice. */
    PAYOUTS
}

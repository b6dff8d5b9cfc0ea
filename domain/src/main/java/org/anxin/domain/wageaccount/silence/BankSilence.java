package org.anxin.domain.wageaccount.silence;

/**
 * How one bank reported a month.
 *
 * @param owed accounts that owe a notice
 * @param confirmed of them with a confirmed notice
 * @param inTime of the confirmed, those by the due day
 * @param prepared uploaded, not confirmed
 * @param silent without anything
 */
public record BankSilence(
        String bankCode, String bankName, int owed, int confirmed, int inTime, int prepared, int silent) {

    public int late() {
        return confirmed - inTime;
    }
}

package org.anxin.domain.wageaccount.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What the lines of a month come to. The database computes it from the lines when they are posted; nobody types it.
 *
 * @param payoutAmount debits for payouts, by the statement
 * @param paidToPeople successful payments, by the payout file
 * @param returned credits of payments that came back, by the statement
 */
@Embeddable
public record NoticeFigures(
        @Column(insertable = false, updatable = false) BigDecimal opening,
        @Column(insertable = false, updatable = false) BigDecimal laborCostIn,
        @Column(insertable = false, updatable = false) int laborCostCount,
        @Column(insertable = false, updatable = false) BigDecimal otherIn,
        @Column(insertable = false, updatable = false) BigDecimal payoutAmount,
        @Column(insertable = false, updatable = false) int payoutLines,
        @Column(insertable = false, updatable = false) int payoutPeople,
        @Column(insertable = false, updatable = false) BigDecimal paidToPeople,
        @Column(insertable = false, updatable = false) BigDecimal returned,
        @Column(insertable = false, updatable = false) BigDecimal otherOut,
        @Column(insertable = false, updatable = false) BigDecimal closing,
        @Column(insertable = false, updatable = false) BigDecimal lowestBalance,
        @Column(insertable = false, updatable = false) boolean frozen) {

    static final NoticeFigures NONE = new NoticeFigures(
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            0,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            0,
            0,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            false);
}

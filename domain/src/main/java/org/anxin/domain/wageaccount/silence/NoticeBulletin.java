package org.anxin.domain.wageaccount.silence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anxin.domain.wageaccount.alert.AlertKind;
import org.jspecify.annotations.Nullable;

/**
 * The figures of 专用账户月度通报: what the banks reported of a month, and who did not.
 *
 * @param banks in the district's fixed order
 * @param silent accounts without a confirmed notice, by bank
 * @param alerts alerts of that month by kind, voided ones left out
 * @param shortages those of them that say 余额不足
 */
public record NoticeBulletin(
        NoticeMonth month,
        List<BankSilence> banks,
        List<SilenceLine> silent,
        Money money,
        Map<AlertKind, Integer> alerts,
        List<Shortage> shortages) {

    public NoticeBulletin {
        banks = List.copyOf(banks);
        silent = List.copyOf(silent);
        alerts = Map.copyOf(alerts);
        shortages = List.copyOf(shortages);
    }

    /** Sums over the confirmed notices. */
    public record Money(
            BigDecimal laborCost,
            BigDecimal otherIn,
            BigDecimal paidOut,
            long people,
            BigDecimal otherOut,
            BigDecimal closing) {}

    public record Shortage(
            String bankName,
            String projectName,
            LocalDate happenedOn,
            @Nullable BigDecimal amount) {}

    public int owed() {
        return banks.stream().mapToInt(BankSilence::owed).sum();
    }

    public int confirmed() {
        return banks.stream().mapToInt(BankSilence::confirmed).sum();
    }

    public int inTime() {
        return banks.stream().mapToInt(BankSilence::inTime).sum();
    }

    public int late() {
        return banks.stream().mapToInt(BankSilence::late).sum();
    }

    public int prepared() {
        return banks.stream().mapToInt(BankSilence::prepared).sum();
    }

    public int silentCount() {
        return banks.stream().mapToInt(BankSilence::silent).sum();
    }

    public int alertCount() {
        return alerts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

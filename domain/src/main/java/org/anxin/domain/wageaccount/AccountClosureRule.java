package org.anxin.domain.wageaccount;

import java.time.LocalDate;
import org.anxin.domain.shared.RuleViolation;

/**
 * An account may be closed once its announcement has run its course and nothing is owed any more.
 *
 * <p>Basis: 《保障农民工工资支付条例》第二十七条; 人社部发〔2021〕53号.
 */
final class AccountClosureRule {

    private AccountClosureRule() {}

    static void check(LocalDate on, LocalDate lastDayOfPublicity, ArrearsStatement arrears) {
        if (!on.isAfter(lastDayOfPublicity)) {
            throw new RuleViolation("account.publicity-runs", lastDayOfPublicity);
        }
        arrears.hindrance().ifPresent(hindrance -> {
            throw hindrance;
        });
    }
}

package org.anxin.app.wageaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.policy.HolidayNotices;
import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.wageaccount.AccountNameFormat;
import org.anxin.domain.wageaccount.AccountRemarks;
import org.anxin.domain.wageaccount.AccountTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the parameters say about accounts, asked for together. */
@Component
class AccountPolicy {

    private final PolicyParameters parameters;
    private final HolidayNotices notices;

    AccountPolicy(PolicyParameters parameters, HolidayNotices notices) {
        this.parameters = parameters;
        this.notices = notices;
    }

    /** @param nameFormat null where no value is in force */
    record Terms(
            @Nullable AccountNameFormat nameFormat, AccountTerm opening, AccountTerm filing, AccountTerm publicity) {

        AccountRemarks remarks() {
            return new AccountRemarks(nameFormat, opening, filing);
        }

        /** What the account should be called; empty where nothing says so. */
        String nameOf(String contractor, String project) {
            return nameFormat == null ? "" : nameFormat.nameOf(contractor, project);
        }
    }

    Terms on(LocalDate today) {
        Map<String, PolicyParameter> byCode = parameters
                .findByCodeIn(List.of(
                        AccountNameFormat.PARAMETER, AccountTerm.OPENING, AccountTerm.FILING, AccountTerm.PUBLICITY))
                .stream()
                .collect(Collectors.toMap(PolicyParameter::code, Function.identity()));
        var calendar = notices.calendar();
        return new Terms(
                nameFormat(byCode.get(AccountNameFormat.PARAMETER), today),
                new AccountTerm(byCode.get(AccountTerm.OPENING), calendar),
                new AccountTerm(byCode.get(AccountTerm.FILING), calendar),
                new AccountTerm(byCode.get(AccountTerm.PUBLICITY), calendar));
    }

    private static @Nullable AccountNameFormat nameFormat(PolicyParameter parameter, LocalDate today) {
        try {
            return new AccountNameFormat(parameter.on(today, null).text().value());
        } catch (RuleViolation notInForce) {
            return null;
        }
    }
}

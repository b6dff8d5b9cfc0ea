package org.anxin.domain.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.Months;
import org.anxin.domain.policy.ParameterVersion;
import org.anxin.domain.policy.Percent;
import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.policy.PolicyParameters;

/**
 * The numbers that the rules measure by, as they are in force on the day of a scan; asked for once for all projects.
 *
 * @param noticeDay the day of the following month by which a bank reports
 */
public record WarningThresholds(
        Months noAccount,
        Days laborCostLate,
        Percent laborCostRedShort,
        int sharedCardPersons,
        Months noPayoutRed,
        int noticeDay,
        Days noNoticeRed,
        Days agreementRemind,
        Days guaranteeRemind,
        Map<WarningColour, Days> disposal) {

    private static final List<String> CODES = List.of(
            "warning.noAccount.months",
            "warning.laborCost.lateDays",
            "warning.laborCost.redShort",
            "warning.sharedCard.persons",
            "warning.noPayout.redMonths",
            "bank.notice.day",
            "warning.noNotice.redDays",
            "acct.agreement.remind.days",
            "project.guarantee.remind.days",
            "warning.red.days",
            "warning.orange.days",
            "warning.yellow.days");

    public WarningThresholds {
        disposal = Map.copyOf(disposal);
    }

    public static WarningThresholds on(LocalDate day, PolicyParameters parameters) {
        var found = parameters.findByCodeIn(CODES).stream()
                .collect(Collectors.toMap(PolicyParameter::code, Function.identity()));
        Function<String, ParameterVersion> version = code -> found.get(code).on(day, null);
        Function<String, Days> days = code -> version.apply(code).days().value();
        Function<String, BigDecimal> number =
                code -> version.apply(code).number().value();
        return new WarningThresholds(
                version.apply("warning.noAccount.months").months().value(),
                days.apply("warning.laborCost.lateDays"),
                version.apply("warning.laborCost.redShort").percent().value(),
                number.apply("warning.sharedCard.persons").intValueExact(),
                version.apply("warning.noPayout.redMonths").months().value(),
                number.apply("bank.notice.day").intValueExact(),
                days.apply("warning.noNotice.redDays"),
                days.apply("acct.agreement.remind.days"),
                days.apply("project.guarantee.remind.days"),
                Map.of(
                        WarningColour.RED, days.apply("warning.red.days"),
                        WarningColour.ORANGE, days.apply("warning.orange.days"),
                        WarningColour.YELLOW, days.apply("warning.yellow.days")));
    }
}

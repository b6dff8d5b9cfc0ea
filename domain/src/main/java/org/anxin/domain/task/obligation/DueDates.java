package org.anxin.domain.task.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.domain.policy.PolicyAnswer;
import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.policy.PolicyParameters;
import org.jspecify.annotations.Nullable;

/**
 * From a cadence and a period to its last day. The parameter is asked as of the period's first day, so that a period that
 * has begun keeps the rule it began with.
 *
 * <p>Basis: 叶政办〔2018〕41号, 附件备注; the day in the parameter named by the cadence.
 */
final class DueDates {

    private final Map<String, PolicyParameter> parameters;

    /** Asks for all parameters of the cadences at once, however many periods their days are computed for. */
    DueDates(PolicyParameters parameters, List<Cadence> cadences) {
        var codes = cadences.stream()
                .flatMap(cadence ->
                        Stream.of(cadence.dueParameter(), cadence.firstDueParameter(), cadence.opensParameter()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        this.parameters = parameters.findByCodeIn(codes).stream()
                .collect(Collectors.toMap(PolicyParameter::code, Function.identity()));
    }

    DueDate of(Cadence cadence, Period period) {
        var opens = cadence.opensParameter() == null
                ? period.from()
                : YearDay.in(
                        period.year(), words(cadence.opensParameter(), period).value());
        var first = cadence.firstDueParameter() == null
                ? null
                : YearDay.in(
                        period.year(),
                        words(cadence.firstDueParameter(), period).value());
        return switch (cadence.dueRule()) {
            case PERIOD_END -> due(opens, first, period.to(), period.label() + "的最后一天", null);
            case NEW_YEARS_EVE -> due(opens, first, period.to(), (period.year() + 1) + "年除夕（农历）", null);
            case DAY_OF_NEXT_MONTH -> {
                var day = number(cadence, period);
                yield due(
                        opens,
                        first,
                        dayOf(YearMonth.from(period.to()).plusMonths(1), day.value()),
                        "期满次月" + day.value().toPlainString() + "日（" + day.basis() + "）",
                        day.versionId());
            }
            case DAY_OF_YEAR -> {
                var day = words(Objects.requireNonNull(cadence.dueParameter()), period);
                yield due(
                        opens,
                        first,
                        YearDay.in(period.year(), day.value()),
                        day.value() + "（" + day.basis() + "）",
                        day.versionId());
            }
            case FIXED_DAY -> {
                var day = fixed(cadence);
                yield due(opens, first, LocalDate.parse(day.value()), "规定日期（" + day.basis() + "）", day.versionId());
            }
            case BY_SUBJECT -> throw new IllegalStateException(cadence.code() + " falls due by its subject");
        };
    }

    /** The year in which a one-off cadence falls due. */
    int yearOf(Cadence once) {
        return LocalDate.parse(fixed(once).value()).getYear();
    }

    private static DueDate due(
            LocalDate opens, @Nullable LocalDate first, LocalDate due, String formula, @Nullable UUID version) {
        return new DueDate(opens, first, due, formula, version);
    }

    /** The day of the month, or its last day where the month is shorter. */
    private static LocalDate dayOf(YearMonth month, BigDecimal day) {
        return month.atDay(Math.min(day.intValueExact(), month.lengthOfMonth()));
    }

    private PolicyAnswer<BigDecimal> number(Cadence cadence, Period period) {
        return parameter(Objects.requireNonNull(cadence.dueParameter()))
                .on(period.from(), null)
                .number();
    }

    private PolicyAnswer<String> words(String code, Period period) {
        return parameter(code).on(period.from(), null).text();
    }

    private PolicyAnswer<String> fixed(Cadence cadence) {
        return parameter(Objects.requireNonNull(cadence.dueParameter()))
                .versions()
                .getLast()
                .text();
    }

    private PolicyParameter parameter(String code) {
        var parameter = parameters.get(code);
        if (parameter == null) {
            throw new IllegalStateException("No parameter " + code);
        }
        return parameter;
    }
}

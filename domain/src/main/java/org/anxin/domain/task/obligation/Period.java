package org.anxin.domain.task.obligation;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.anxin.domain.policy.LunarCalendar;

/**
 * The time that one obligation is about.
 *
 * @param year the year by which it is planned; of a winter the year in which it begins
 * @param key names it within its cadence: 2026-03, 2026-01-31 for what begins on a day, 2026-Q1, 2026-H1, 2026, 2026-W
 * @param from its first day
 * @param to its last day
 */
public record Period(int year, String key, LocalDate from, LocalDate to) {

    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    /** The periods of a frequency that a year plans; empty for what projects and accounts bring about. */
    static List<Period> of(Frequency frequency, int year, LunarCalendar lunar) {
        return switch (frequency) {
            case MONTHLY ->
                IntStream.rangeClosed(1, 12).mapToObj(n -> month(year, n)).toList();
            case QUARTERLY ->
                IntStream.rangeClosed(1, 4).mapToObj(n -> quarter(year, n)).toList();
            case HALF_YEARLY ->
                IntStream.rangeClosed(1, 2).mapToObj(n -> half(year, n)).toList();
            case YEARLY, ONCE ->
                List.of(new Period(
                        year, String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, Month.DECEMBER, 31)));
            case WINTER ->
                List.of(new Period(
                        year, year + "-W", LocalDate.of(year, Month.DECEMBER, 1), lunar.newYearsEve(year + 1)));
            case PER_PROJECT, PROJECT_MONTH, PROJECT_QUARTER, ACCOUNT_MONTH -> List.of();
        };
    }

    private static Period month(int year, int month) {
        var of = YearMonth.of(year, month);
        return new Period(year, of.toString(), of.atDay(1), of.atEndOfMonth());
    }

    private static Period quarter(int year, int n) {
        return months(year, year + "-Q" + n, n * 3 - 2, n * 3);
    }

    private static Period half(int year, int n) {
        return months(year, year + "-H" + n, n * 6 - 5, n * 6);
    }

    private static Period months(int year, String key, int first, int last) {
        return new Period(
                year,
                key,
                YearMonth.of(year, first).atDay(1),
                YearMonth.of(year, last).atEndOfMonth());
    }

    public String label() {
        return labelOf(key);
    }

    /** As a clerk says it: 2026年3月, 2026年1月31日, 2026年第一季度, 2026年上半年, 2026年, 2026—2027年冬春. */
    public static String labelOf(String key) {
        var year = key.substring(0, 4);
        if (key.length() == 4) {
            return year + "年";
        }
        var rest = key.substring(5);
        return switch (rest.charAt(0)) {
            case 'Q' -> year + "年第" + QUARTERS[Integer.parseInt(rest.substring(1)) - 1] + "季度";
            case 'H' -> year + "年" + (rest.equals("H1") ? "上半年" : "下半年");
            case 'W' -> year + "—" + (Integer.parseInt(year) + 1) + "年冬春";
            default -> year + "年" + monthOrDay(rest);
        };
    }

    private static String monthOrDay(String rest) {
        var parts = rest.split("-");
        return Integer.parseInt(parts[0]) + "月" + (parts.length == 1 ? "" : Integer.parseInt(parts[1]) + "日");
    }
}

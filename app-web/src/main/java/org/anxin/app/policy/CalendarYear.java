package org.anxin.app.policy;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.domain.policy.HolidayNotice;
import org.anxin.domain.policy.LunarCalendar;
import org.anxin.domain.policy.WorkingCalendar;
import org.anxin.domain.policy.WorkingCalendar.Nature;
import org.jspecify.annotations.Nullable;

/**
 * A year as its page shows it: month by month, and each festival in words.
 *
 * @param known a notice arranges it; without one it is 推定
 * @param workingDays how many working days it has
 */
public record CalendarYear(
        int year,
        boolean known,
        List<HolidayNotice> notices,
        List<MonthSheet> months,
        List<Festival> festivals,
        LocalDate springFestival,
        LocalDate newYearsEve,
        long workingDays) {

    private static final int DAYS_A_WEEK = 7;

    /** @param weeks Monday to Sunday, null beside the month */
    public record MonthSheet(int number, List<List<@Nullable Cell>> weeks, long workingDays) {}

    public record Cell(
            LocalDate day, Nature nature, @Nullable String occasion, boolean today) {}

    /** @param holidays in words: “1月28日至2月4日” */
    public record Festival(String occasion, String holidays, int length, String worked) {}

    static CalendarYear of(
            int year, WorkingCalendar calendar, List<HolidayNotice> notices, LunarCalendar lunar, LocalDate today) {
        var months = Arrays.stream(Month.values())
                .map(month -> sheet(YearMonth.of(year, month), calendar, today))
                .toList();
        return new CalendarYear(
                year,
                calendar.knows(year),
                notices,
                months,
                festivals(year, calendar),
                lunar.springFestival(year),
                lunar.newYearsEve(year),
                months.stream().mapToLong(MonthSheet::workingDays).sum());
    }

    private static MonthSheet sheet(YearMonth month, WorkingCalendar calendar, LocalDate today) {
        var cells = new ArrayList<@Nullable Cell>();
        for (int before = 1; before < month.atDay(1).getDayOfWeek().getValue(); before++) {
            cells.add(null);
        }
        days(month.atDay(1), month.atEndOfMonth())
                .map(day -> new Cell(
                        day, calendar.natureOf(day), calendar.occasionOf(day).orElse(null), day.equals(today)))
                .forEach(cells::add);
        while (cells.size() % DAYS_A_WEEK > 0) {
            cells.add(null);
        }
        var weeks = new ArrayList<List<@Nullable Cell>>();
        for (int from = 0; from < cells.size(); from += DAYS_A_WEEK) {
            weeks.add(cells.subList(from, from + DAYS_A_WEEK));
        }
        long worked = days(month.atDay(1), month.atEndOfMonth())
                .filter(calendar::isWorked)
                .count();
        return new MonthSheet(month.getMonthValue(), weeks, worked);
    }

    private static List<Festival> festivals(int year, WorkingCalendar calendar) {
        Map<String, List<LocalDate>> byOccasion = new LinkedHashMap<>();
        days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .forEach(day -> calendar.occasionOf(day)
                        .ifPresent(occasion -> byOccasion
                                .computeIfAbsent(occasion, o -> new ArrayList<>())
                                .add(day)));
        return byOccasion.entrySet().stream()
                .map(festival -> {
                    var free = festival.getValue().stream()
                            .filter(day -> calendar.natureOf(day) == Nature.HOLIDAY)
                            .toList();
                    var worked = festival.getValue().stream()
                            .filter(day -> calendar.natureOf(day) == Nature.WORKING_WEEKEND)
                            .map(CalendarYear::words)
                            .collect(Collectors.joining("、"));
                    return new Festival(festival.getKey(), runs(free), free.size(), worked);
                })
                .toList();
    }

    /** Days that follow each other as “from 至 to”. */
    private static String runs(List<LocalDate> days) {
        var words = new ArrayList<String>();
        for (int i = 0; i < days.size(); i++) {
            int end = i;
            while (end + 1 < days.size()
                    && days.get(end + 1).equals(days.get(end).plusDays(1))) {
                end++;
            }
            words.add(end == i ? words(days.get(i)) : words(days.get(i)) + "至" + words(days.get(end)));
            i = end;
        }
        return String.join("、", words);
    }

    private static String words(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1));
    }
}

package org.anxin.domain.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Calendars as notices make them. */
final class Calendars {

    private Calendars() {}

    /** 2025 as 国办发明电〔2024〕12号 arranged it: Spring Festival and the Labour Day. */
    static WorkingCalendar of2025() {
        return WorkingCalendar.of(List.of(notice2025()));
    }

    static HolidayNotice notice2025() {
        var days = new ArrayList<MarkedDay>();
        days.add(holiday("2025-01-01", "元旦"));
        Stream.iterate(LocalDate.of(2025, 1, 28), day -> day.plusDays(1))
                .limit(8)
                .forEach(day -> days.add(holiday(day.toString(), "春节")));
        days.add(worked("2025-01-26", "春节"));
        days.add(worked("2025-02-08", "春节"));
        Stream.iterate(LocalDate.of(2025, 5, 1), day -> day.plusDays(1))
                .limit(5)
                .forEach(day -> days.add(holiday(day.toString(), "劳动节")));
        days.add(worked("2025-04-27", "劳动节"));
        return notice(1, "国办发明电〔2024〕12号", 2025, days);
    }

    static HolidayNotice notice(int edition, String number, int year, List<MarkedDay> days) {
        return new HolidayNotice(edition, number, year, days, null, "admin", Instant.EPOCH);
    }

    static MarkedDay holiday(String day, String occasion) {
        return new MarkedDay(LocalDate.parse(day), DayMark.HOLIDAY, occasion);
    }

    static MarkedDay worked(String day, String occasion) {
        return new MarkedDay(LocalDate.parse(day), DayMark.WORKING, occasion);
    }
}

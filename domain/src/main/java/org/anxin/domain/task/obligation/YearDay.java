package org.anxin.domain.task.obligation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Pattern;

/** A day of every year as a parameter states it: “每年4月30日”, “12月1日”. */
final class YearDay {

    private static final Pattern WORDS = Pattern.compile("(?:每年)?(\\d{1,2})月(\\d{1,2})日");

    private YearDay() {}

    /** @throws IllegalArgumentException where the parameter says no such thing */
    static LocalDate in(int year, String words) {
        var matcher = WORDS.matcher(words.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no day of the year: " + words);
        }
        try {
            return MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                    .atYear(year);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("no day of the year: " + words, noSuchDay);
        }
    }
}

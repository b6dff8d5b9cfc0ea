package org.anxin.app.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.domain.policy.DayMark;
import org.anxin.domain.policy.MarkedDay;
import org.anxin.domain.shared.RuleViolation;

/**
 * The days of a notice, one line each as typed or pasted from a sheet or a CSV file: “2027-01-01 放假 元旦”,
 * “2027-02-06 至 2027-02-12 放假 春节”, “2027-02-20 上班 春节”; blanks, tabs, commas and 至 separate.
 */
final class NoticeLines {

    private static final Pattern DAY = Pattern.compile("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{8}");
    private static final int LONGEST_HOLIDAY = 31;
    private static final int LONGEST_OCCASION = 40;

    private NoticeLines() {}

    static List<MarkedDay> read(String typed) {
        var days = new ArrayList<MarkedDay>();
        var lines = typed.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                days.addAll(line(lines.get(i).strip(), i + 1));
            }
        }
        return days;
    }

    private static List<MarkedDay> line(String line, int number) {
        var dates = new ArrayList<LocalDate>();
        var words = new ArrayList<String>();
        for (var part : line.split("[\\s,，;；、~～—]+|至|到")) {
            if (DAY.matcher(part).matches()) {
                dates.add(TypedDay.read(part).orElseThrow(() -> unreadable(number, line)));
            } else if (!part.isEmpty()) {
                words.add(part);
            }
        }
        if (dates.isEmpty()
                || dates.size() > 2
                || words.size() != 2
                || words.getLast().length() > LONGEST_OCCASION) {
            throw unreadable(number, line);
        }
        var mark = switch (words.getFirst()) {
            case "放假", "休" -> DayMark.HOLIDAY;
            case "上班", "班" -> DayMark.WORKING;
            default -> throw unreadable(number, line);
        };
        var first = dates.getFirst();
        var last = dates.getLast();
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_HOLIDAY))) {
            throw unreadable(number, line);
        }
        return first.datesUntil(last.plusDays(1))
                .map(day -> new MarkedDay(day, mark, words.getLast()))
                .toList();
    }

    private static RuleViolation unreadable(int number, String line) {
        return new RuleViolation("calendar.line", String.valueOf(number), line);
    }
}

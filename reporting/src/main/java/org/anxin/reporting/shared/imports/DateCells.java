package org.anxin.reporting.shared.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Reads a day however it was typed: 2026-3-1, 2026/3/1, 2026.3.1, 2026年3月1日, 20260301, a date cell, its serial number. */
final class DateCells {

    /** 1 January 1900 … 31 December 2199. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;
    private static final long LAST_SERIAL = 109_574;

    /** Five digits are taken for a serial number from 1950 to 2099: what Excel shows when a date loses its format. */
    private static final long FIRST_LIKELY_SERIAL = 18_264;

    private static final long LAST_LIKELY_SERIAL = 73_050;

    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?" + "(T?\\d{1,2}:\\d{2}.*)?");
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(T?\\d{2}:?\\d{2}(:?\\d{2}(\\.\\d+)?)?)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}[日号]?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    private DateCells() {}

    static ReadCell read(RawCell cell) {
        if (cell.date() != null) {
            return inRange(cell.date(), cell.text());
        }
        var typed = Cleaning.clean(cell.text());
        var text = Cleaning.halfWidth(typed);
        var parts = PARTS.matcher(text);
        if (parts.matches()) {
            return day(parts, typed);
        }
        var digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return day(digits, typed);
        }
        if (SERIAL.matcher(text).matches()) {
            long serial = Long.parseLong(text);
            if (serial >= FIRST_LIKELY_SERIAL && serial <= LAST_LIKELY_SERIAL) {
                return ReadCell.of(String.valueOf(ofSerial(BigDecimal.valueOf(serial), false)));
            }
        }
        return SHORT_YEAR.matcher(text).matches()
                ? ReadCell.wrong(typed, "import.date-short-year", typed)
                : ReadCell.wrong(typed, "import.date", typed);
    }

    /** The day of an Excel serial number, or null for one that is no day. */
    static @Nullable LocalDate ofSerial(BigDecimal serial, boolean date1904) {
        double day = serial.doubleValue();
        return DateUtil.isValidExcelDate(day) && day <= LAST_SERIAL
                ? DateUtil.getLocalDateTime(day, date1904).toLocalDate()
                : null;
    }

    private static ReadCell day(Matcher parts, String typed) {
        try {
            var date = LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
            return inRange(date, typed);
        } catch (DateTimeException notInTheCalendar) {
            return ReadCell.wrong(typed, "import.date-impossible", typed);
        }
    }

    private static ReadCell inRange(LocalDate date, String typed) {
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
                ? ReadCell.wrong(typed, "import.date-impossible", typed)
                : ReadCell.of(date.toString());
    }
}

package org.anxin.app.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people type it: 2026-3-1, 2026/3/1, 2026.3.1, 2026年3月1日, 20260301. */
public final class TypedDay {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})日?");

    private TypedDay() {}

    public static Optional<LocalDate> read(String typed) {
        var matcher = PARTS.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

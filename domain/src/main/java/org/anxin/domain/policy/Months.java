package org.anxin.domain.policy;

/** A term in months, by the calendar: it ends on the same day of a later month, or on that month's last day. */
public record Months(int count) implements Term {

    private static final int LONGEST = 1_200;

    public Months {
        if (count < 0 || count > LONGEST) {
            throw new IllegalArgumentException("months " + count);
        }
    }

    public static Months ofYears(int years) {
        return new Months(years * 12);
    }
}

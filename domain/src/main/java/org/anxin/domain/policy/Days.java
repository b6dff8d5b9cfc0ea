package org.anxin.domain.policy;

/**
 * A term in days or hours of one kind.
 *
 * @param count how many
 * @param kind what is counted
 */
public record Days(int count, DayKind kind) implements Term {

    /** Ten years; longer terms are stated in years. */
    private static final int LONGEST = 3_653;

    public Days {
        if (count < 0 || count > LONGEST) {
            throw new IllegalArgumentException("days " + count);
        }
    }

    public static Days working(int count) {
        return new Days(count, DayKind.WORKING);
    }

    public static Days calendar(int count) {
        return new Days(count, DayKind.CALENDAR);
    }

    public static Days hours(int count) {
        return new Days(count, DayKind.HOURS);
    }
}

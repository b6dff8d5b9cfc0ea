package org.anxin.domain.shared.imports;

/**
 * Where a file has what a column asks for.
 *
 * @param kind by what it is found
 * @param text the head; what stands in front of the value in the rows above the head; the constant. Empty for a place
 * @param place the column counted from 1, or which of several equal heads; 0 where neither matters
 */
public record ColumnSource(Kind kind, String text, int place) {

    public enum Kind {
        /** A column under this head; where several bear it, the one of that number. */
        HEAD,
        /** The column of this number, in a file without a head. */
        PLACE,
        /** Above the head, behind this label: “账号：6222…”. */
        TITLE,
        /** The same in every row, as the mapping says. */
        CONSTANT,
        /** The sign of the amount says the direction: below zero goes out. */
        SIGN
    }

    public static ColumnSource head(String text, int occurrence) {
        return new ColumnSource(Kind.HEAD, text, occurrence);
    }

    public static ColumnSource place(int place) {
        return new ColumnSource(Kind.PLACE, "", place);
    }

    public static ColumnSource title(String label) {
        return new ColumnSource(Kind.TITLE, label, 0);
    }

    public static ColumnSource constant(String value) {
        return new ColumnSource(Kind.CONSTANT, value, 0);
    }

    public static ColumnSource sign() {
        return new ColumnSource(Kind.SIGN, "", 0);
    }
}

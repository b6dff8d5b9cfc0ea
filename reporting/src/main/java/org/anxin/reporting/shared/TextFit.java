package org.anxin.reporting.shared;

/**
 * How many lines a text takes in a cell. Office suites do not all fit rows to wrapped text when they open a workbook, so
 * every row that wraps says how high it is.
 */
public final class TextFit {

    /** What stays free at the cell's edges. */
    private static final double EDGES = 1.2;

    /** What stays free where a line may not begin with a punctuation mark, as a share of the line. */
    private static final double PUNCTUATION = 0.03;

    private TextFit() {}

    /**
     * @param width the column's width, in digits of the body font; a Chinese character takes two
     * @param scale the cell's font size divided by the body font's
     */
    public static int lines(String text, double width, double scale) {
        double room = Math.max(2, width * (1 - PUNCTUATION) - EDGES) / scale;
        return text.lines()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(digits(line) / room)))
                .sum();
    }

    private static int digits(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            digits += isWide(line.charAt(i)) ? 2 : 1;
        }
        return digits;
    }

    private static boolean isWide(char c) {
        return c >= 0x2010;
    }
}

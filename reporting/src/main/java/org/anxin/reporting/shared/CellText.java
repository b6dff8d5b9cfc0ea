package org.anxin.reporting.shared;

/**
 * Text as a workbook may hold it. Characters that XML knows no place for are dropped, and a text that a spreadsheet
 * could take for a formula ({@code = + - @}, their full-width forms, a tab or a line break in front) gets an apostrophe:
 * our cells are text and run nowhere, but somebody will save them as CSV and open that. A lone “-” is no formula.
 */
public final class CellText {

    /** The longest text that a cell holds; Excel repairs a workbook with a longer one. */
    static final int LIMIT = 32_767;

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CellText() {}

    public static String of(String text) {
        var legal = legal(text);
        var harmless = startsLikeAFormula(legal) ? "'" + legal : legal;
        return harmless.length() <= LIMIT ? harmless : harmless.substring(0, LIMIT - 1) + "…";
    }

    private static boolean startsLikeAFormula(String text) {
        return text.length() > 1 && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static String legal(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isLegal(c)) {
                return text.codePoints()
                        .filter(CellText::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
            i += Character.charCount(c);
        }
        return text;
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}

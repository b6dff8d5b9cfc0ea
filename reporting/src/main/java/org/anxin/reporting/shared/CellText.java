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
        var legal = XmlText.legal(text);
        var harmless = startsLikeAFormula(legal) ? "'" + legal : legal;
        return harmless.length() <= LIMIT ? harmless : harmless.substring(0, LIMIT - 1) + "…";
    }

    private static boolean startsLikeAFormula(String text) {
        return text.length() > 1 && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}

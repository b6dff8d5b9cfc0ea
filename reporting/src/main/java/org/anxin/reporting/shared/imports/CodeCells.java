package org.anxin.reporting.shared.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Reads codes, account and ID numbers: digits that are no quantity, which a spreadsheet is prone to spoil. */
final class CodeCells {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d{1,3}");

    /** A spreadsheet keeps 15 digits of a number and writes zeros for the rest. */
    private static final BigDecimal FIRST_ROUNDED = BigDecimal.TEN.pow(15);

    private CodeCells() {}

    static ReadCell read(RawCell cell) {
        var typed = Cleaning.clean(cell.text());
        if (cell.number() != null && cell.date() == null) {
            if (cell.number().abs().compareTo(FIRST_ROUNDED) >= 0) {
                return rounded(cell.number());
            }
            return typed.contains(".") || typed.startsWith("-")
                    ? ReadCell.wrong(typed, "import.code-not-whole", typed)
                    : ReadCell.of(typed);
        }
        if (cell.date() != null) {
            return ReadCell.wrong(typed, "import.code-date", typed);
        }
        var text = Cleaning.halfWidth(typed);
        if (SCIENTIFIC.matcher(text).matches()) {
            return ReadCell.wrong(typed, "import.code-scientific", typed);
        }
        return ReadCell.of(text.startsWith("'") ? text.substring(1) : text);
    }

    /** Shown with its exponent, so that nobody takes the zeros for digits, in a corrected file neither. */
    private static ReadCell rounded(BigDecimal number) {
        var shown = number.round(new MathContext(15)).stripTrailingZeros();
        var exponent = shown.precision() - shown.scale() - 1;
        var text = shown.movePointLeft(exponent).toPlainString() + "E+" + exponent;
        return ReadCell.wrong(text, "import.code-rounded", text);
    }
}

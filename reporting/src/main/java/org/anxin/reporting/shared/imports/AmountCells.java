package org.anxin.reporting.shared.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts and counts: ¥1,234.50, １２３４．５元, （500.00）, 12人. */
final class AmountCells {

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?|-?\\.\\d{1,18}");
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d(\\.\\d+)?[eE][+-]?\\d+");
    private static final Pattern CURRENCY =
            Pattern.compile("^(人民币|RMB|CNY)?[¥￥]?|[¥￥]|(元整?|圆整?)$|(RMB|CNY)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTER = Pattern.compile("[人名个次笔天户家份]$");

    /** What is left of 0.1 + 0.2 in a spreadsheet's arithmetic. */
    private static final BigDecimal NOISE = new BigDecimal("0.000001");

    private static final BigDecimal LARGEST = new BigDecimal("9999999999999999.99");

    private AmountCells() {}

    static ReadCell money(RawCell cell) {
        var typed = Cleaning.clean(cell.text());
        if (cell.number() == null && isCanonical(typed)) {
            return ReadCell.of(typed);
        }
        var text = Cleaning.halfWidth(typed);
        if (cell.number() == null && (text.contains("万") || text.contains("亿"))) {
            return ReadCell.wrong(typed, "import.money-unit", typed);
        }
        if (cell.number() == null && SCIENTIFIC.matcher(text).matches()) {
            return ReadCell.wrong(typed, "import.money-scientific", typed);
        }
        var amount = cell.number() != null
                ? cell.number()
                : parse(CURRENCY.matcher(signed(text)).replaceAll(""));
        if (amount == null || !Numbers.isSane(amount) || amount.abs().compareTo(LARGEST) > 0) {
            return ReadCell.wrong(typed, "import.money", typed);
        }
        var cents = amount.setScale(2, RoundingMode.HALF_UP);
        var rest = amount.subtract(cents).abs();
        boolean exact = cell.number() != null ? rest.compareTo(NOISE) < 0 : rest.signum() == 0;
        return exact ? ReadCell.of(cents.toPlainString()) : ReadCell.wrong(typed, "import.money-decimals", typed);
    }

    /** 1234.50, as most systems write it: nothing to be read into it. */
    private static boolean isCanonical(String text) {
        int whole = text.length() - 3;
        if (whole < 1 || whole > 16 || text.charAt(whole) != '.' || whole > 1 && text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != whole && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    static ReadCell count(RawCell cell) {
        var typed = Cleaning.clean(cell.text());
        var number = cell.number() != null
                ? cell.number()
                : parse(COUNTER.matcher(Cleaning.halfWidth(typed)).replaceAll(""));
        boolean whole = number != null
                && Numbers.isSane(number)
                && number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(LARGEST) < 0;
        return whole ? ReadCell.of(Numbers.plain(number)) : ReadCell.wrong(typed, "import.count", typed);
    }

    /** Accountants write (500.00) for −500.00. */
    private static String signed(String text) {
        boolean inBrackets = text.length() > 2 && text.startsWith("(") && text.endsWith(")");
        var sign = text.startsWith("−") || text.startsWith("–") ? "-" + text.substring(1) : text;
        return inBrackets ? "-" + text.substring(1, text.length() - 1) : sign;
    }

    private static @Nullable BigDecimal parse(String text) {
        if (GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        return PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}

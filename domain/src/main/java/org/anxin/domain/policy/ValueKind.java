package org.anxin.domain.policy;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anxin.domain.shared.RuleViolation;

/** What kind of value a parameter has, and how it is written down. */
public enum ValueKind {
    NUMBER,
    MONEY,
    PERCENT,
    DAYS,
    MONTHS,
    YEARS,
    BOOLEAN,
    TEXT,
    LIST;

    private static final int LONGEST_TEXT = 1_000;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,14}(\\.\\d{1,2})?");

    /** What was typed in the one form in which it is kept; thousands separators and blanks go. */
    public String canonical(String typed) {
        var text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new RuleViolation("parameter.value-missing");
        }
        return switch (this) {
            case NUMBER, PERCENT -> plain(text, DECIMAL, "parameter.value-number");
            case MONEY -> plain(text, AMOUNT, "parameter.value-money");
            case DAYS, MONTHS, YEARS -> plain(text, WHOLE, "parameter.value-whole");
            case BOOLEAN -> yesOrNo(text);
            case TEXT -> text.replaceAll("\\s+", " ");
            case LIST ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        };
    }

    private static String plain(String text, Pattern pattern, String refusal) {
        var digits = text.replaceAll("[,，\\s]", "");
        if (!pattern.matcher(digits).matches()) {
            throw new RuleViolation(refusal);
        }
        var number = new BigDecimal(digits);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String yesOrNo(String text) {
        return switch (text) {
            case "true", "是" -> "true";
            case "false", "否" -> "false";
            default -> throw new RuleViolation("parameter.value-boolean");
        };
    }
}

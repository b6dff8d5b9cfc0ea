package org.anxin.reporting.shared.imports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell as a person reads it.
 *
 * @param value the canonical text; what was typed where the cell is wrong; empty for a blank one
 * @param error code of what is wrong, or null
 * @param arguments what the error's sentence names
 */
record ReadCell(String value, @Nullable String error, List<String> arguments) {

    private static final int LONGEST_ARGUMENT = 120;
    private static final int LONGEST_WRONG = 500;

    static ReadCell of(String value) {
        return new ReadCell(value, null, List.of());
    }

    static ReadCell wrong(String typed, String error, String... arguments) {
        var shown = Arrays.stream(arguments)
                .map(argument -> cut(argument, LONGEST_ARGUMENT))
                .toList();
        return new ReadCell(cut(typed, LONGEST_WRONG), error, shown);
    }

    boolean isWrong() {
        return error != null;
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }
}

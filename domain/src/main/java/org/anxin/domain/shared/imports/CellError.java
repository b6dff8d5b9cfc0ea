package org.anxin.domain.shared.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is wrong with one cell. It carries a code and arguments, never a sentence: the sentence stands under
 * {@code rule.<code>} in the messages.
 *
 * @param column key of the column; empty where the row as a whole is wrong
 * @param code of the rule
 * @param arguments what the sentence names; the address of the record that it speaks of may come last
 */
public record CellError(String column, String code, List<String> arguments) {

    private static final Pattern PAGE = Pattern.compile("/[a-z-]+/[0-9a-f-]{36}");

    public CellError {
        arguments = List.copyOf(arguments);
    }

    /** The page of the record that the sentence speaks of. */
    public Optional<String> page() {
        return arguments.isEmpty()
                ? Optional.empty()
                : Optional.of(arguments.getLast()).filter(PAGE.asMatchPredicate());
    }

    public static CellError of(String column, String code, Object... arguments) {
        return new CellError(
                column, code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}

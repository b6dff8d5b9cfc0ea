package org.anxin.domain.shared.imports;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with one cell. It carries a code and arguments, never a sentence: the sentence stands under
 * {@code rule.<code>} in the messages.
 *
 * @param column key of the column; empty where the row as a whole is wrong
 * @param code of the rule
 * @param arguments what the sentence names
 */
public record CellError(String column, String code, List<String> arguments) {

    public CellError {
        arguments = List.copyOf(arguments);
    }

    public static CellError of(String column, String code, Object... arguments) {
        return new CellError(
                column, code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}

package org.anxin.domain.shared.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is wrong with one cell, or, without being wrong, keeps its row out of the books: that its record is there already. It carries a code and arguments, never a sentence: the sentence stands under
 * {@code rule.<code>} in the messages.
 *
 * @param column key of the column; empty where the row as a whole is wrong
 * @param code of the rule
 * @param known whether it says no more than that the record is in the books
 * @param arguments what the sentence names; the address of the record that it speaks of may come last
 */
public record CellError(String column, String code, boolean known, List<String> arguments) {

    private static final Pattern PAGE = Pattern.compile("/[a-z-]+/[0-9a-f-]{36}");

    public CellError {
        arguments = List.copyOf(arguments);
    }

    public CellError(String column, String code, List<String> arguments) {
        this(column, code, false, arguments);
    }

    /** The page of the record that the sentence speaks of. */
    public Optional<String> page() {
        return arguments.isEmpty()
                ? Optional.empty()
                : Optional.of(arguments.getLast()).filter(PAGE.asMatchPredicate());
    }

    public static CellError of(String column, String code, Object... arguments) {
        return new CellError(column, code, false, texts(arguments));
    }

    /** The record is in the books already. */
    public static CellError known(String column, String code, Object... arguments) {
        return new CellError(column, code, true, texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}

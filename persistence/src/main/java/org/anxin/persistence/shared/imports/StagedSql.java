package org.anxin.persistence.shared.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * For features whose files are judged and posted as a set, without a row crossing to Java: the words for a staged row in
 * SQL, with {@code import_row} under the alias r.
 *
 * <p>{@code r.cells} is a flat object of texts, canonical as {@link org.anxin.domain.shared.imports.CellType} says; blank
 * cells are left out, and a cell that could not be read holds what was typed, so only cells without an error may be
 * cast: ask {@link #SOUND} first, or use the functions below, which answer null for such a cell. Personal data stands
 * sealed under “~key”, as an entity's column holds it, and its blind index under “#key”: that of the field which the
 * column names ({@code ofPersonalData("payout_line.card")}), over the text in upper case. What is wrong stands in
 * {@code r.read_errors} (found at reading) and {@code r.check_errors} (found by the books, forgotten before each check)
 * as arrays of {@code {"c": column, "r": code, "a": [arguments]}}. A row without an error that only goes in together with a
 * wrong one names that one's number in {@code r.held_by}.
 */
@Component
public class StagedSql {

    /** Whether nothing is wrong with the row so far. */
    public static final String SOUND = "(r.read_errors IS NULL AND r.check_errors IS NULL AND r.held_by IS NULL)";

    private static final String KEY = "[A-Za-z][A-Za-z0-9-]*";

    private final NamedParameterJdbcTemplate jdbc;

    StagedSql(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A cell's text; null for a blank one. */
    public static String text(String key) {
        return "(r.cells ->> '" + plain(key) + "')";
    }

    /** An amount or a count; null where it is blank or could not be read. */
    public static String number(String key) {
        return read(key, "CAST(" + text(key) + " AS numeric)");
    }

    /** A day; null where it is blank or could not be read. */
    public static String day(String key) {
        return read(key, "CAST(" + text(key) + " AS date)");
    }

    /** The rows of one part of a file with several; a condition to be added to others. */
    public static String ofPart(String kind) {
        return " AND " + text(ImportDefinition.PART) + " = '" + plain(kind) + "'";
    }

    /** Personal data as a protected column holds it. */
    public static String sealed(String key) {
        return "(r.cells ->> '~" + plain(key) + "')";
    }

    /** The blind index of personal data. */
    public static String index(String key) {
        return "(r.cells ->> '#" + plain(key) + "')";
    }

    /**
     * Marks a cell of every row that meets a condition; an empty column marks the row.
     *
     * @param arguments expressions over r for what the sentence names, such as “r.cells ->> 'amount'”; may be empty
     * @param condition over r, which may name parameters
     */
    public int markWrong(
            UUID runId,
            String column,
            String code,
            List<String> arguments,
            String condition,
            Map<String, ?> parameters) {
        return markWrong(runId, column, code, arguments, "", condition, parameters);
    }

    /** @param from what r is joined to: “JOIN dedicated_wage_account AS a ON …”; each row may meet at most one partner */
    public int markWrong(
            UUID runId,
            String column,
            String code,
            List<String> arguments,
            String from,
            String condition,
            Map<String, ?> parameters) {
        var all = new HashMap<String, Object>(parameters);
        all.put("run", runId);
        all.put("markColumn", column);
        all.put("markCode", code);
        var texts = arguments.stream()
                .map(argument -> "CAST((" + argument + ") AS text)")
                .collect(Collectors.joining(", "));
        return jdbc.update("""
                UPDATE import_row AS m
                   SET check_errors = coalesce(m.check_errors, '[]') || f.error
                  FROM (SELECT r.ctid AS place, jsonb_build_array(jsonb_build_object(
                                   'c', CAST(:markColumn AS text), 'r', CAST(:markCode AS text),
                                   'a', jsonb_build_array(%s))) AS error
                          FROM import_row AS r %s
                         WHERE r.run_id = :run AND (%s)) AS f
                 WHERE m.ctid = f.place""".formatted(texts, from, condition), all);
    }

    private static String read(String key, String expression) {
        return "(CASE WHEN r.read_errors IS NULL OR NOT r.read_errors @> '[{\"c\": \"" + plain(key) + "\"}]' THEN "
                + expression + " END)";
    }

    /** Keys are constants of the program; this keeps them so. */
    private static String plain(String key) {
        if (!key.matches(KEY)) {
            throw new IllegalArgumentException(key);
        }
        return key;
    }
}

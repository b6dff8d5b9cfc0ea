package org.anxin.persistence.wageaccount.notice;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What is wrong with rows of {@code notice_row}, gathered first and written to the staged rows in one statement. */
final class RowErrors {

    private final NamedParameterJdbcTemplate jdbc;

    RowErrors(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.getJdbcTemplate().execute("DROP TABLE IF EXISTS notice_error");
        jdbc.getJdbcTemplate().execute("CREATE TEMPORARY TABLE notice_error (place tid, error jsonb) ON COMMIT DROP");
    }

    /** How a sentence names an amount. */
    static String yuan(String expression) {
        return "to_char(" + expression + ", 'FM999,999,999,999,990.00')";
    }

    /** How a sentence names a month. */
    static String month(String expression) {
        return "to_char(" + expression + ", 'YYYY年FMMM月')";
    }

    /**
     * @param rows what is wrong: a FROM clause with its WHERE, in which the places of the rows are {@code r.places}
     * @param arguments expressions for what the sentence names
     */
    void add(String column, String code, String rows, Map<String, ?> parameters, String... arguments) {
        var texts = Arrays.stream(arguments)
                .map(argument -> "CAST((" + argument + ") AS text)")
                .collect(Collectors.joining(", "));
        jdbc.update("""
                INSERT INTO notice_error (place, error)
                SELECT unnest(r.places), jsonb_build_object('c', '%s', 'r', '%s', 'a', jsonb_build_array(%s))
                  FROM %s""".formatted(column, code, texts, rows), parameters);
    }

    /** After this the places of the wrong rows do not hold any more. */
    void write() {
        jdbc.getJdbcTemplate().execute("""
                UPDATE import_row AS m
                   SET check_errors = coalesce(m.check_errors, '[]') || f.errors
                  FROM (SELECT place, jsonb_agg(error) AS errors FROM notice_error GROUP BY place) AS f
                 WHERE m.ctid = f.place""");
    }
}

package org.anxin.persistence.shared.list;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * A list as one SQL projection: named filters, named sort columns, pages by key with a bounded count, and a cursor for
 * exports. Filter and sort names that it does not know are ignored, so nothing of a URL reaches the SQL text.
 *
 * <p>A page costs two statements (rows, bounded count), however many rows are stored; one that is reached by key asks
 * first whether the key can be read, as a failed cast would end the transaction.
 *
 * @param <T> the line that a row becomes
 */
public final class KeysetList<T> {

    /** How far a page number may jump; beyond it 上一页 / 下一页 lead on by key. */
    private static final long JUMP_LIMIT = ListPage.COUNT_LIMIT;

    private static final int CURSOR_ROWS = 500;

    private final String select;
    private final String from;
    private final Key key;
    private final RowMapper<T> mapper;
    private final Map<String, Filter> filters = new LinkedHashMap<>();
    private final Map<String, Key> sorts = new LinkedHashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private String defaultSort = "";
    private boolean defaultDescending;

    private KeysetList(String select, String from, Key key, RowMapper<T> mapper) {
        this.select = select;
        this.from = from;
        this.key = key;
        this.mapper = mapper;
    }

    /**
     * @param select the columns of a line
     * @param from tables and joins
     * @param key the expression that is unique and never null, the last word of every order
     * @param keyType its SQL type
     */
    public static <T> KeysetList<T> of(String select, String from, String key, String keyType, RowMapper<T> mapper) {
        return new KeysetList<>(select, from, new Key(key, keyType), mapper);
    }

    /** A condition that always holds. */
    public KeysetList<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * A filter of the URL.
     *
     * @param condition SQL that names the value as {@code :<name>}
     * @param value what the condition compares with; an {@link IllegalArgumentException} or a
     *     {@link java.time.DateTimeException} means that nothing can match
     */
    public KeysetList<T> filter(String name, String condition, Function<String, Object> value) {
        filters.put(name, new Filter(condition, value));
        return this;
    }

    /** Free text: every word must occur in the expression, whatever its case. */
    public KeysetList<T> search(String name, String expression) {
        return filter(name, "lower(" + expression + ") LIKE ALL (CAST(:" + name + " AS text[]))", KeysetList::patterns);
    }

    /**
     * Free text over a long list of Chinese names: every word must occur in the expression, and words of two characters or
     * more are found through the index of their neighbouring pairs (see {@code anxin_bigrams} in the migrations).
     *
     * @param column the text[] column that holds the pairs of the expression
     */
    public KeysetList<T> bigrams(String name, String column, String expression) {
        return filter(name, """
                (%1$s @> ARRAY(SELECT unnest(anxin_bigrams(word)) FROM unnest(CAST(:%2$s AS text[])) AS word)
                 AND NOT EXISTS (SELECT 1 FROM unnest(CAST(:%2$s AS text[])) AS word
                                  WHERE position(word IN lower(%3$s)) = 0))""".formatted(column, name, expression), KeysetList::words);
    }

    /** A column that the list may be sorted by; the expression is never null. */
    public KeysetList<T> sort(String name, String expression, String type) {
        sorts.put(name, new Key(expression, type));
        return this;
    }

    /** The order when none is asked for. */
    public KeysetList<T> sortedBy(String name, boolean descending) {
        defaultSort = name;
        defaultDescending = descending;
        return this;
    }

    public ListPage<T> page(NamedParameterJdbcTemplate jdbc, ListQuery query, ScopeSql.Condition scope) {
        var parameters = new HashMap<String, Object>(scope.parameters());
        var where = where(query, scope, parameters);
        var order = order(query);
        var cursor = Cursor.parse(query.after() != null ? query.after() : query.before());
        if (cursor == null && query.page() <= 1) {
            return first(jdbc, query, where, parameters, order);
        }
        long count = count(jdbc, where, parameters);
        return cursor == null || !isReadable(jdbc, cursor, order)
                ? jump(jdbc, query, where, parameters, order, count)
                : step(jdbc, query, where, parameters, order, count, cursor);
    }

    /** Every line of the filter in the list's order, through a server-side cursor; call within a read-only transaction. */
    public void forEach(
            NamedParameterJdbcTemplate jdbc, ListQuery query, ScopeSql.Condition scope, Consumer<T> consumer) {
        var parameters = new HashMap<String, Object>(scope.parameters());
        var where = where(query, scope, parameters);
        var plain = new JdbcTemplate(jdbc.getJdbcTemplate().getDataSource());
        plain.setFetchSize(CURSOR_ROWS);
        new NamedParameterJdbcTemplate(plain)
                .query(
                        "SELECT " + select + " FROM " + from + where
                                + order(query).sql(false),
                        parameters,
                        (RowCallbackHandler) rows -> consumer.accept(mapper.mapRow(rows, rows.getRow())));
    }

    /** How many lines of the filter share each value of an expression. */
    public <G> Map<G, Integer> counts(
            NamedParameterJdbcTemplate jdbc,
            ListQuery query,
            ScopeSql.Condition scope,
            String expression,
            Function<String, G> group) {
        var parameters = new HashMap<String, Object>(scope.parameters());
        var where = where(query, scope, parameters);
        var counts = new LinkedHashMap<G, Integer>();
        jdbc.query(
                "SELECT (" + expression + ")::text AS grp, count(*) AS n FROM " + from + where + " GROUP BY 1",
                parameters,
                (RowCallbackHandler) row -> counts.put(group.apply(row.getString("grp")), row.getInt("n")));
        return counts;
    }

    /** Where nothing follows the first page, its rows are all there is to count. */
    private ListPage<T> first(
            NamedParameterJdbcTemplate jdbc,
            ListQuery query,
            String where,
            Map<String, Object> parameters,
            Order order) {
        parameters.put("_limit", query.size() + 1);
        var rows = keyed(jdbc, where + order.sql(false) + " LIMIT :_limit", parameters, order);
        boolean more = rows.size() > query.size();
        long count = more ? count(jdbc, where, parameters) : rows.size();
        return answer(more ? rows.subList(0, query.size()) : rows, count, rows.isEmpty() ? 0 : 1, more, false);
    }

    private ListPage<T> jump(
            NamedParameterJdbcTemplate jdbc,
            ListQuery query,
            String where,
            Map<String, Object> parameters,
            Order order,
            long count) {
        long lastPage = Math.max(1, (Math.min(count, JUMP_LIMIT) + query.size() - 1) / query.size());
        long page = Math.clamp(query.page(), 1, lastPage);
        long offset = (page - 1) * query.size();
        parameters.put("_limit", query.size() + 1);
        parameters.put("_offset", offset);
        var rows = keyed(jdbc, where + order.sql(false) + " LIMIT :_limit OFFSET :_offset", parameters, order);
        boolean more = rows.size() > query.size();
        var shown = more ? rows.subList(0, query.size()) : rows;
        return answer(shown, count, shown.isEmpty() ? 0 : offset + 1, more, offset > 0);
    }

    private ListPage<T> step(
            NamedParameterJdbcTemplate jdbc,
            ListQuery query,
            String where,
            Map<String, Object> parameters,
            Order order,
            long count,
            Cursor cursor) {
        boolean backwards = query.after() == null;
        parameters.put("_limit", query.size() + 1);
        parameters.put("_sort", cursor.sort());
        parameters.put("_key", cursor.key());
        var beyond = (where.isEmpty() ? " WHERE " : where + " AND ") + order.beyond(backwards);
        var rows = keyed(jdbc, beyond + order.sql(backwards) + " LIMIT :_limit", parameters, order);
        boolean more = rows.size() > query.size();
        List<Keyed<T>> shown = more ? rows.subList(0, query.size()) : rows;
        if (backwards) {
            shown = new ArrayList<>(shown);
            Collections.reverse(shown);
        }
        return answer(shown, count, 0, backwards || more, !backwards || more);
    }

    /** A key of the URL may be cut off, made up, or left over from another order. */
    private static boolean isReadable(NamedParameterJdbcTemplate jdbc, Cursor cursor, Order order) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT pg_input_is_valid(:sort, :sortType) AND pg_input_is_valid(:key, :keyType)",
                Map.of(
                        "sort", cursor.sort(),
                        "sortType", order.column().type(),
                        "key", cursor.key(),
                        "keyType", order.key().type()),
                Boolean.class));
    }

    private ListPage<T> answer(List<Keyed<T>> rows, long count, long first, boolean next, boolean previous) {
        return new ListPage<>(
                rows.stream().map(Keyed::line).toList(),
                count,
                first,
                next && !rows.isEmpty() ? rows.getLast().cursor() : null,
                previous && !rows.isEmpty() ? rows.getFirst().cursor() : null);
    }

    private List<Keyed<T>> keyed(
            NamedParameterJdbcTemplate jdbc, String tail, Map<String, Object> parameters, Order order) {
        var sql = "SELECT " + select + ", (" + order.column().expression() + ")::text AS _sort_text, ("
                + key.expression() + ")::text AS _key_text FROM " + from + tail;
        return jdbc.query(
                sql,
                parameters,
                (rows, n) -> new Keyed<>(
                        mapper.mapRow(rows, n),
                        new Cursor(rows.getString("_sort_text"), rows.getString("_key_text")).text()));
    }

    private long count(NamedParameterJdbcTemplate jdbc, String where, Map<String, Object> parameters) {
        parameters.put("_bound", ListPage.COUNT_LIMIT + 1);
        Long count = jdbc.queryForObject(
                "SELECT count(*) FROM (SELECT 1 FROM " + from + where + " LIMIT :_bound) AS matches",
                parameters,
                Long.class);
        return count == null ? 0 : count;
    }

    private String where(ListQuery query, ScopeSql.Condition scope, Map<String, Object> parameters) {
        var all = new ArrayList<>(conditions);
        if (!scope.sql().isEmpty()) {
            all.add(scope.sql());
        }
        filters.forEach((name, filter) -> query.filter(name).ifPresent(typed -> {
            try {
                parameters.put(name, filter.value().apply(typed));
                all.add(filter.condition());
            } catch (IllegalArgumentException | java.time.DateTimeException cannotMatch) {
                all.add("false");
            }
        }));
        return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
    }

    private Order order(ListQuery query) {
        var asked = sorts.get(query.sort());
        if (asked != null) {
            return new Order(asked, key, query.descending());
        }
        var usual = sorts.get(defaultSort);
        return new Order(usual == null ? key : usual, key, defaultDescending);
    }

    private static String[] words(String typed) {
        return typed.strip().toLowerCase().split("\\s+");
    }

    private static Object patterns(String typed) {
        var words = words(typed);
        for (int i = 0; i < words.length; i++) {
            words[i] = "%" + words[i].replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }
        return words;
    }

    private record Filter(String condition, Function<String, Object> value) {}

    private record Key(String expression, String type) {}

    private record Keyed<T>(T line, String cursor) {}

    private record Order(Key column, Key key, boolean descending) {

        String sql(boolean backwards) {
            var way = descending == backwards ? " ASC" : " DESC";
            return " ORDER BY " + column.expression() + way + ", " + key.expression() + way;
        }

        String beyond(boolean backwards) {
            return "(%s, %s) %s (CAST(:_sort AS %s), CAST(:_key AS %s))"
                    .formatted(
                            column.expression(),
                            key.expression(),
                            descending == backwards ? ">" : "<",
                            column.type(),
                            key.type());
        }
    }

    private record Cursor(String sort, String key) {

        private static final char SEPARATOR = '\u001F';

        String text() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((sort + SEPARATOR + key).getBytes(StandardCharsets.UTF_8));
        }

        static @Nullable Cursor parse(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                int at = plain.lastIndexOf(SEPARATOR);
                return at < 0 || plain.indexOf('\0') >= 0
                        ? null
                        : new Cursor(plain.substring(0, at), plain.substring(at + 1));
            } catch (IllegalArgumentException notOurs) {
                return null;
            }
        }
    }
}

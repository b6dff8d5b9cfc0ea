package org.anxin.persistence.shared.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.anxin.domain.shared.audit.AuditEntry;
import org.anxin.domain.shared.audit.AuditTrail;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit log; the Chinese names of tables and columns are their comments in the schema. */
@Repository
class SqlAuditTrail implements AuditTrail {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String HEAD = """
            l.id, l.happened_at, l.actor, a.full_name, l.operation, l.table_name, l.row_key, l.request_id,
            coalesce(obj_description(to_regclass(l.table_name), 'pg_class'), l.table_name, '') AS table_label""";

    private static final String FROM = "audit_log l LEFT JOIN user_account a ON a.username = l.actor";

    private static final KeysetList<AuditEntry> LIST = KeysetList.of(
                    HEAD, FROM, "l.id", "bigint", (row, n) -> entry(row, List.of()))
            .filter("actor", "l.actor = :actor", String::strip)
            .filter("table", "l.table_name = :table", value -> value)
            .filter("key", "l.row_key = :key", String::strip)
            .filter("operation", "l.operation = :operation", value -> value)
            .filter("from", "l.happened_at >= :from", value -> startOf(LocalDate.parse(value)))
            .filter(
                    "to",
                    "l.happened_at < :to",
                    value -> startOf(LocalDate.parse(value).plusDays(1)))
            .sort("happenedAt", "l.happened_at", "timestamptz")
            .sortedBy("happenedAt", true);

    private final NamedParameterJdbcTemplate jdbc;

    SqlAuditTrail(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<AuditEntry> page(ListQuery query) {
        return LIST.page(jdbc, query, ScopeSql.Condition.NONE);
    }

    @Override
    public void forEach(ListQuery query, Consumer<AuditEntry> line) {
        LIST.forEach(jdbc, query, ScopeSql.Condition.NONE, line);
    }

    @Override
    public Optional<AuditEntry> find(long id) {
        return detailed("l.id = :id", new MapSqlParameterSource("id", id)).stream()
                .findFirst();
    }

    @Override
    public List<AuditEntry> historyOf(String tableName, String rowKey) {
        return detailed(
                "l.table_name = :table AND l.row_key = :key",
                new MapSqlParameterSource("table", tableName).addValue("key", rowKey));
    }

    @Override
    public Map<String, String> tables() {
        var tables = new LinkedHashMap<String, String>();
        jdbc.getJdbcOperations().query("""
                        SELECT c.relname, coalesce(obj_description(c.oid, 'pg_class'), c.relname) AS label
                          FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
                         WHERE p.proname = 'anxin_row_history'
                         ORDER BY coalesce(obj_description(c.oid, 'pg_class'), c.relname) COLLATE "zh-x-icu" """, row -> {
            tables.put(row.getString("relname"), row.getString("label"));
        });
        return tables;
    }

    @Override
    @Transactional
    public void record(String actor, String operation, String subject, Map<String, String> details) {
        jdbc.update(
                """
                INSERT INTO audit_log (actor, request_id, operation, row_key, after_row)
                VALUES (:actor, nullif(current_setting('anxin.request', true), ''), :operation, :subject, CAST(:details AS jsonb))""",
                new MapSqlParameterSource("actor", actor)
                        .addValue("operation", operation)
                        .addValue("subject", subject)
                        .addValue("details", JSON.writeValueAsString(details)));
    }

    private List<AuditEntry> detailed(String condition, MapSqlParameterSource parameters) {
        var labels = new LinkedHashMap<String, Map<String, String>>();
        return jdbc.query(
                "SELECT " + HEAD + ", l.before_row, l.after_row FROM " + FROM + " WHERE " + condition
                        + " ORDER BY l.happened_at DESC, l.id DESC LIMIT 200",
                parameters,
                (row, n) -> entry(
                        row,
                        changes(
                                json(row.getString("before_row")),
                                json(row.getString("after_row")),
                                labels.computeIfAbsent(
                                        String.valueOf(row.getString("table_name")), this::columnLabels))));
    }

    private Map<String, String> columnLabels(String table) {
        var columns = new LinkedHashMap<String, String>();
        jdbc.query("""
                SELECT attname, coalesce(col_description(attrelid, attnum), attname) AS label FROM pg_attribute
                 WHERE attrelid = to_regclass(:table) AND attnum > 0 AND NOT attisdropped ORDER BY attnum""", Map.of("table", table), row -> {
            columns.put(row.getString("attname"), row.getString("label"));
        });
        return columns;
    }

    private static List<AuditEntry.FieldChange> changes(
            @Nullable JsonNode before, @Nullable JsonNode after, Map<String, String> labels) {
        var names = new LinkedHashSet<>(labels.keySet());
        if (after != null) {
            names.addAll(after.propertyNames());
        }
        var changes = new ArrayList<AuditEntry.FieldChange>();
        for (var name : names) {
            var was = text(before, name);
            var is = text(after, name);
            if (was != null || is != null) {
                changes.add(new AuditEntry.FieldChange(labels.getOrDefault(name, name), was, is));
            }
        }
        return changes;
    }

    private static @Nullable String text(@Nullable JsonNode row, String name) {
        var value = row == null ? null : row.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isBoolean()
                ? (value.asBoolean() ? "是" : "否")
                : value.isValueNode() ? value.asString() : value.toString();
    }

    private static @Nullable JsonNode json(@Nullable String text) {
        return text == null ? null : JSON.readTree(text);
    }

    private static java.time.OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(HERE).toOffsetDateTime();
    }

    private static AuditEntry entry(ResultSet row, List<AuditEntry.FieldChange> changes) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                SqlValues.instant(row, "happened_at"),
                row.getString("actor"),
                row.getString("full_name"),
                row.getString("operation"),
                row.getString("table_name"),
                row.getString("table_label"),
                row.getString("row_key"),
                row.getString("request_id"),
                changes);
    }
}

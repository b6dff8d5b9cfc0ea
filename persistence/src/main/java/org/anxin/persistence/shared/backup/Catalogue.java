package org.anxin.persistence.shared.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anxin.persistence.shared.backup.Manifest.Partition;

/** What stands in the current schema of a database. */
final class Catalogue {

    /** Sessions are worth nothing elsewhere, and the history of migrations is made anew by the migrations. */
    private static final Set<String> LEFT_OUT =
            Set.of("spring_session", "spring_session_attributes", "flyway_schema_history");

    private static final String TABLES = """
            SELECT relname FROM pg_class
             WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
             ORDER BY relname""";

    private static final String REFERENCES = """
            SELECT DISTINCT child.relname, parent.relname
              FROM pg_constraint c
              JOIN pg_class child ON child.oid = c.conrelid
              JOIN pg_class parent ON parent.oid = c.confrelid
             WHERE c.contype = 'f' AND child.relnamespace = current_schema()::regnamespace
               AND child.oid <> parent.oid AND NOT child.relispartition""";

    private static final String COLUMNS = """
            SELECT c.relname, a.attname
              FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
             WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
               AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
             ORDER BY c.relname, a.attnum""";

    private static final String PARTITIONS = """
            SELECT parent.relname, part.relname, pg_get_expr(part.relpartbound, part.oid)
              FROM pg_inherits i
              JOIN pg_class parent ON parent.oid = i.inhparent
              JOIN pg_class part ON part.oid = i.inhrelid
             WHERE part.relnamespace = current_schema()::regnamespace AND part.relkind IN ('r', 'p')
             ORDER BY part.relname""";

    private static final String SEQUENCES = """
            SELECT sequencename, last_value FROM pg_sequences
             WHERE schemaname = current_schema() AND last_value IS NOT NULL ORDER BY sequencename""";

    private static final String MIGRATIONS = """
            SELECT version, checksum FROM flyway_schema_history
             WHERE success AND version IS NOT NULL ORDER BY installed_rank""";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    boolean isEmpty() throws SQLException {
        return column(TABLES).isEmpty();
    }

    /** Table → its columns, in an order in which a table comes after all that it refers to. */
    Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        for (List<Object> row : rows(COLUMNS)) {
            columns.computeIfAbsent(row.get(0).toString(), table -> new ArrayList<>())
                    .add(row.get(1).toString());
        }
        columns.keySet().removeAll(LEFT_OUT);
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        inFillingOrder(columns.keySet()).forEach(table -> ordered.put(table, columns.getOrDefault(table, List.of())));
        return ordered;
    }

    private List<String> inFillingOrder(Set<String> tables) throws SQLException {
        Map<String, Set<String>> waitsFor = new TreeMap<>();
        for (List<Object> row : rows(REFERENCES)) {
            waitsFor.computeIfAbsent(row.get(0).toString(), table -> new TreeSet<>())
                    .add(row.get(1).toString());
        }
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < tables.size()) {
            List<String> ready = tables.stream()
                    .filter(table -> !ordered.contains(table))
                    .filter(table -> ordered.containsAll(waitsFor.getOrDefault(table, Set.of())))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + waitsFor);
            }
            ordered.addAll(ready);
        }
        return List.copyOf(ordered);
    }

    List<Partition> partitions() throws SQLException {
        return rows(PARTITIONS).stream()
                .map(row -> new Partition(
                        row.get(0).toString(), row.get(1).toString(), row.get(2).toString()))
                .toList();
    }

    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> sequences = new TreeMap<>();
        rows(SEQUENCES).forEach(row -> sequences.put(row.get(0).toString(), ((Number) row.get(1)).longValue()));
        return sequences;
    }

    Map<String, Integer> migrations() throws SQLException {
        Map<String, Integer> migrations = new LinkedHashMap<>();
        rows(MIGRATIONS).forEach(row -> migrations.put(row.get(0).toString(), ((Number) row.get(1)).intValue()));
        return migrations;
    }

    List<String> keyIds() throws SQLException {
        return column("SELECT key_id FROM encryption_key WHERE key_id <> 'index' ORDER BY key_id");
    }

    List<String> fileHashes() throws SQLException {
        return column("SELECT DISTINCT sha256 FROM attachment ORDER BY sha256");
    }

    long count(String table) throws SQLException {
        return ((Number)
                        rows("SELECT count(*) FROM " + quoted(table)).getFirst().getFirst())
                .longValue();
    }

    private List<String> column(String sql) throws SQLException {
        return rows(sql).stream().map(row -> row.getFirst().toString()).toList();
    }

    private List<List<Object>> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> names) {
        return String.join(", ", names.stream().map(Catalogue::quoted).toList());
    }
}

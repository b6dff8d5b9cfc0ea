package org.anxin.persistence.shared.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.imports.ImportRunLedger;
import org.anxin.domain.shared.imports.ImportRunLine;
import org.anxin.domain.shared.imports.ImportState;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlImportRunLedger implements ImportRunLedger {

    private static final KeysetList<ImportRunLine> LIST = KeysetList.of(
                    """
                    r.id, r.number, r.kind, r.file_name, r.state, r.row_count, r.error_rows, r.known_rows, r.posted_rows,
                    r.uploaded_by, coalesce(a.full_name, r.uploaded_by) AS uploader_name, r.uploaded_at, r.posted_at""",
                    "import_run r LEFT JOIN user_account a ON a.username = r.uploaded_by",
                    "r.id",
                    "uuid",
                    SqlImportRunLedger::line)
            .search("q", "r.file_name || ' ' || r.number || ' ' || coalesce(a.full_name, r.uploaded_by)")
            .filter("kind", "r.kind = :kind", value -> value)
            .filter("state", "r.state = :state", value -> value)
            .filter("states", "r.state = ANY (string_to_array(:states, ','))", value -> value)
            .filter("from", "r.uploaded_at >= CAST(:from AS date)", LocalDate::parse)
            .filter("to", "r.uploaded_at < CAST(:to AS date) + 1", LocalDate::parse)
            .sort("number", "r.number", "bigint")
            .sort("uploadedAt", "r.uploaded_at", "timestamptz")
            .sort("fileName", "r.file_name COLLATE \"zh-x-icu\"", "text")
            .sort("rows", "r.row_count", "integer")
            .sortedBy("uploadedAt", true);

    private final NamedParameterJdbcTemplate jdbc;

    SqlImportRunLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<ImportRunLine> page(ListQuery query, String unitCode, Set<String> kinds) {
        return LIST.page(jdbc, query, of(unitCode, kinds));
    }

    @Override
    public void forEach(ListQuery query, String unitCode, Set<String> kinds, Consumer<ImportRunLine> line) {
        LIST.forEach(jdbc, query, of(unitCode, kinds), line);
    }

    @Override
    public Map<String, String> peopleOf(ImportRun run) {
        var people = new HashMap<String, String>();
        jdbc.query(
                "SELECT username, full_name FROM user_account WHERE username IN (:people)",
                Map.of("people", List.of(run.uploadedBy(), run.postedBy().orElse(run.uploadedBy()))),
                row -> {
                    people.put(row.getString("username"), row.getString("full_name"));
                });
        return people;
    }

    private static ScopeSql.Condition of(String unitCode, Set<String> kinds) {
        return new ScopeSql.Condition(
                "r.unit_code = :_unit AND r.kind = ANY (:_kinds)",
                Map.of("_unit", unitCode, "_kinds", kinds.toArray(String[]::new)));
    }

    private static ImportRunLine line(ResultSet row, int n) throws SQLException {
        return new ImportRunLine(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("kind"),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                row.getInt("row_count"),
                row.getInt("error_rows"),
                row.getInt("known_rows"),
                row.getInt("posted_rows"),
                row.getString("uploaded_by"),
                row.getString("uploader_name"),
                SqlValues.instant(row, "uploaded_at"),
                SqlValues.instantOrNull(row, "posted_at"));
    }
}

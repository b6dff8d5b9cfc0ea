package org.anxin.persistence.shared.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.imports.CellError;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRowStream;
import org.anxin.domain.shared.imports.ImportRows;
import org.anxin.domain.shared.imports.RowError;
import org.anxin.domain.shared.imports.RowTally;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Staged rows in {@code import_row}: COPY in, judged as a set, read back by key. */
@Repository
class SqlImportRows implements ImportRows {

    private static final String WRONG = "(read_errors IS NOT NULL OR check_errors IS NOT NULL)";
    private static final String KNOWN = "(read_errors IS NULL AND jsonb_array_length("
            + "jsonb_path_query_array(check_errors, '$[*].k')) = jsonb_array_length(check_errors))";
    private static final String ONLY_WRONG = WRONG + " AND " + KNOWN + " IS NOT TRUE";
    private static final String ROW = "SELECT sheet_no, row_no, cells, "
            + "CASE WHEN check_errors IS NULL THEN read_errors"
            + " ELSE coalesce(read_errors, '[]') || check_errors END AS errors FROM import_row AS r WHERE run_id = :run";
    private static final String IN_ORDER = " ORDER BY sheet_no, row_no";

    private final NamedParameterJdbcTemplate jdbc;
    private final StagedCells cells;

    SqlImportRows(NamedParameterJdbcTemplate jdbc, StagedCells cells) {
        this.jdbc = jdbc;
        this.cells = cells;
    }

    @Override
    public void stage(UUID runId, ImportDefinition definition, ImportRowStream rows) {
        remove(runId);
        var personal = StagedCells.personalColumns(definition);
        var repeats = definition.tables().stream()
                .flatMap(table -> table.uniqueKeys().stream().map(key -> new Repeats(definition, table, key)))
                .toList();
        ImportRowStream watched = staged -> rows.forEach(row -> {
            repeats.forEach(each -> each.pass(row));
            staged.accept(row);
        });
        jdbc.getJdbcTemplate().execute((ConnectionCallback<Void>) connection -> {
            CopiedRows.write(connection, runId, watched, read -> cells.staged(read, personal));
            return null;
        });
        repeats.stream().filter(Repeats::arePossible).forEach(each -> markRepeats(runId, definition, each));
    }

    /** Joined by place, not by key: freshly staged rows have no statistics, and a join by key was planned as a loop in a loop. */
    private void markRepeats(UUID runId, ImportDefinition definition, Repeats repeats) {
        var columns = repeats.columns();
        var parameters = new HashMap<String, Object>();
        parameters.put("run", runId);
        var values = new ArrayList<String>();
        var readable = new StringBuilder(
                definition.hasParts() ? StagedSql.ofPart(repeats.table().kind().code()) : "");
        for (int i = 0; i < columns.size(); i++) {
            parameters.put("c" + i, columns.get(i));
            parameters.put("k" + i, StagedCells.comparedBy(repeats.table(), columns.get(i)));
            var value = "(cells ->> :k%d)".formatted(i);
            values.add("lower" + value);
            readable.append(" AND ")
                    .append(value)
                    .append(" IS NOT NULL AND NOT coalesce(read_errors @> jsonb_build_array(")
                    .append("jsonb_build_object('c', CAST(:c%d AS text))), false)".formatted(i));
        }
        jdbc.update("""
                WITH numbered AS (
                    SELECT ctid AS place,
                           first_value(row_no) OVER same AS first_row, row_number() OVER same AS turn
                      FROM import_row AS r
                     WHERE run_id = :run %s
                    WINDOW same AS (PARTITION BY %s ORDER BY sheet_no, row_no))
                UPDATE import_row AS r
                   SET read_errors = coalesce(r.read_errors, '[]') || jsonb_build_array(jsonb_build_object(
                           'c', CAST(:c0 AS text), 'r', 'import.repeats-row', 'a', jsonb_build_array(d.first_row::text)))
                  FROM numbered AS d
                 WHERE d.turn > 1 AND r.ctid = d.place""".formatted(readable, String.join(", ", values)), parameters);
    }

    @Override
    public void addErrors(UUID runId, List<RowError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        var sheets = new Integer[errors.size()];
        var rows = new Integer[errors.size()];
        var found = new String[errors.size()];
        for (int i = 0; i < found.length; i++) {
            sheets[i] = errors.get(i).sheetNo();
            rows[i] = errors.get(i).rowNo();
            found[i] = StagedJson.ofErrors(List.of(errors.get(i).error()));
        }
        jdbc.update("""
                UPDATE import_row AS r
                   SET check_errors = coalesce(r.check_errors, '[]') || f.errors
                  FROM (SELECT sheet_no, row_no, jsonb_agg(error::jsonb -> 0 ORDER BY n) AS errors
                          FROM unnest(CAST(:sheets AS int[]), CAST(:rows AS int[]), CAST(:found AS text[]))
                               WITH ORDINALITY AS t(sheet_no, row_no, error, n)
                         GROUP BY sheet_no, row_no) AS f
                 WHERE r.run_id = :run AND r.sheet_no = f.sheet_no AND r.row_no = f.row_no""", Map.of("run", runId, "sheets", sheets, "rows", rows, "found", found));
    }

    @Override
    public void forgetCheckErrors(UUID runId) {
        jdbc.update(
                "UPDATE import_row SET check_errors = NULL, held_by = NULL"
                        + " WHERE run_id = :run AND num_nonnulls(check_errors, held_by) > 0",
                Map.of("run", runId));
    }

    @Override
    public int countRows(UUID runId) {
        return count("SELECT count(*) FROM import_row WHERE run_id = :run", runId);
    }

    @Override
    public RowTally tally(UUID runId) {
        return jdbc.queryForObject(
                "SELECT count(*) AS rows, count(*) FILTER (WHERE " + ONLY_WRONG + ") AS wrong,"
                        + " count(*) FILTER (WHERE " + KNOWN + ") AS known,"
                        + " count(*) FILTER (WHERE held_by IS NOT NULL) AS held FROM import_row WHERE run_id = :run",
                Map.of("run", runId),
                (row, n) ->
                        new RowTally(row.getInt("rows"), row.getInt("wrong"), row.getInt("held"), row.getInt("known")));
    }

    @Override
    public int countErrors(UUID runId) {
        return count(
                "SELECT coalesce(sum(jsonb_array_length(coalesce(read_errors, '[]'))"
                        + " + jsonb_array_length(coalesce(check_errors, '[]'))), 0)"
                        + " FROM import_row WHERE run_id = :run AND " + WRONG,
                runId);
    }

    private int count(String sql, UUID runId) {
        Integer count = jdbc.queryForObject(sql, Map.of("run", runId), Integer.class);
        return count == null ? 0 : count;
    }

    @Override
    public List<ImportRow> firstRows(UUID runId, int limit) {
        return jdbc.query(ROW + IN_ORDER + " LIMIT :limit", Map.of("run", runId, "limit", limit), this::row);
    }

    @Override
    public List<ImportRow> firstRows(UUID runId, String part, int limit) {
        return jdbc.query(
                ROW + StagedSql.ofPart(part) + IN_ORDER + " LIMIT :limit",
                Map.of("run", runId, "limit", limit),
                this::row);
    }

    @Override
    public List<ImportRow> errorRows(UUID runId, int offset, int limit) {
        return jdbc.query(
                ROW + " AND " + ONLY_WRONG + IN_ORDER + " LIMIT :limit OFFSET :offset",
                Map.of("run", runId, "limit", limit, "offset", offset),
                this::row);
    }

    @Override
    public List<ImportRow> knownRows(UUID runId, int offset, int limit) {
        return jdbc.query(
                ROW + " AND " + WRONG + " AND " + KNOWN + IN_ORDER + " LIMIT :limit OFFSET :offset",
                Map.of("run", runId, "limit", limit, "offset", offset),
                this::row);
    }

    @Override
    public void forEachBatch(UUID runId, int size, Consumer<List<ImportRow>> batch) {
        eachBatch(ROW, runId, size, batch);
    }

    @Override
    public void forEachSoundBatch(UUID runId, int size, Consumer<List<ImportRow>> batch) {
        eachBatch(ROW + " AND " + StagedSql.SOUND, runId, size, batch);
    }

    @Override
    public void forEachErrorBatch(UUID runId, int size, Consumer<List<ImportRow>> batch) {
        eachBatch(ROW + " AND " + WRONG, runId, size, batch);
    }

    private void eachBatch(String select, UUID runId, int size, Consumer<List<ImportRow>> batch) {
        var sql = select + " AND (sheet_no, row_no) > (:sheet, :row)" + IN_ORDER + " LIMIT :size";
        int sheet = 0;
        int row = 0;
        List<ImportRow> rows;
        do {
            rows = jdbc.query(sql, Map.of("run", runId, "sheet", sheet, "row", row, "size", size), this::row);
            if (!rows.isEmpty()) {
                batch.accept(rows);
                sheet = rows.getLast().sheetNo();
                row = rows.getLast().rowNo();
            }
        } while (rows.size() == size);
    }

    @Override
    public void remove(UUID runId) {
        jdbc.update("DELETE FROM import_row WHERE run_id = :run", Map.of("run", runId));
    }

    private ImportRow row(ResultSet row, int n) throws SQLException {
        List<CellError> errors = StagedJson.errors(row.getString("errors"));
        return new ImportRow(
                row.getInt("sheet_no"),
                row.getInt("row_no"),
                cells.read(StagedJson.cells(row.getString("cells"))),
                errors);
    }
}

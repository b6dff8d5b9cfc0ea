package org.anxin.persistence.shared.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRowStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes rows to the staging table by COPY: the whole file in one statement, a buffer of it in memory. */
final class CopiedRows {

    private static final String COPY =
            "COPY import_row (run_id, sheet_no, row_no, cells, read_errors) FROM STDIN (FORMAT text)";
    private static final int BUFFER_BYTES = 1 << 18;

    private CopiedRows() {}

    /** @param cells what the cells of a row become in the table */
    static void write(Connection connection, UUID runId, ImportRowStream rows, UnaryOperator<Map<String, String>> cells)
            throws SQLException {
        try (var copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY, BUFFER_BYTES)) {
            var line = new StringBuilder();
            rows.forEach(row -> {
                line.setLength(0);
                append(line, runId, row, cells.apply(row.cells()));
                try {
                    copy.write(line.toString().getBytes(StandardCharsets.UTF_8));
                } catch (IOException brokenConnection) {
                    throw new java.io.UncheckedIOException(brokenConnection);
                }
            });
        } catch (IOException brokenConnection) {
            throw new SQLException("COPY into import_row", brokenConnection);
        }
    }

    private static void append(StringBuilder line, UUID runId, ImportRow row, Map<String, String> cells) {
        line.append(runId).append('\t').append(row.sheetNo()).append('\t').append(row.rowNo());
        line.append('\t');
        appendEscaped(line, StagedJson.ofCells(cells));
        line.append('\t');
        if (row.isSound()) {
            line.append("\\N");
        } else {
            appendEscaped(line, StagedJson.ofErrors(row.errors()));
        }
        line.append('\n');
    }

    /** JSON has no raw control characters, so the backslash is all that COPY's text format needs escaped. */
    private static void appendEscaped(StringBuilder line, String json) {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\\') {
                line.append('\\');
            }
            line.append(c);
        }
    }
}

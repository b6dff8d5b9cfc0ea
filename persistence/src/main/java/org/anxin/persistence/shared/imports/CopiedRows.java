package org.anxin.persistence.shared.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRowStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Writes rows to the staging table by COPY: the whole file in one statement, a few batches of it in memory. Sealing costs
 * more than reading, so batches are rendered beside the reading and written in their order.
 */
final class CopiedRows {

    private static final String COPY =
            "COPY import_row (run_id, sheet_no, row_no, cells, read_errors) FROM STDIN (FORMAT text)";
    private static final int BUFFER_BYTES = 1 << 20;
    private static final int BATCH = 500;
    private static final int BATCHES_AHEAD = 8;
    private static final int HELPERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final UUID runId;
    private final UnaryOperator<Map<String, String>> cells;
    private final ExecutorService helpers;
    private final OutputStream copy;
    private final Deque<Future<byte[]>> rendered = new ArrayDeque<>();
    private List<ImportRow> batch = new ArrayList<>(BATCH);

    private CopiedRows(
            UUID runId, UnaryOperator<Map<String, String>> cells, ExecutorService helpers, OutputStream copy) {
        this.runId = runId;
        this.cells = cells;
        this.helpers = helpers;
        this.copy = copy;
    }

    /** @param cells what the cells of a row become in the table */
    static void write(Connection connection, UUID runId, ImportRowStream rows, UnaryOperator<Map<String, String>> cells)
            throws SQLException {
        try (var copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY, BUFFER_BYTES);
                var helpers = Executors.newFixedThreadPool(HELPERS)) {
            var copied = new CopiedRows(runId, cells, helpers, copy);
            rows.forEach(copied::add);
            copied.finish();
        } catch (IOException brokenConnection) {
            throw new SQLException("COPY into import_row", brokenConnection);
        }
    }

    private void add(ImportRow row) {
        batch.add(row);
        if (batch.size() == BATCH) {
            render();
        }
    }

    private void render() {
        var full = batch;
        batch = new ArrayList<>(BATCH);
        rendered.add(helpers.submit(() -> lines(full)));
        if (rendered.size() > BATCHES_AHEAD) {
            writeNext();
        }
    }

    private void finish() {
        render();
        while (!rendered.isEmpty()) {
            writeNext();
        }
    }

    private void writeNext() {
        try {
            copy.write(rendered.remove().get());
        } catch (IOException brokenConnection) {
            throw new UncheckedIOException(brokenConnection);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Could not stage a batch", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while staging", stopped);
        }
    }

    private byte[] lines(List<ImportRow> rows) {
        var lines = new StringBuilder(rows.size() * 512);
        for (var row : rows) {
            lines.append(runId)
                    .append('\t')
                    .append(row.sheetNo())
                    .append('\t')
                    .append(row.rowNo())
                    .append('\t');
            CopiedJson.appendCells(lines, cells.apply(row.cells()));
            lines.append('\t');
            if (row.isSound()) {
                lines.append("\\N");
            } else {
                CopiedJson.append(lines, StagedJson.ofErrors(row.errors()));
            }
            lines.append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}

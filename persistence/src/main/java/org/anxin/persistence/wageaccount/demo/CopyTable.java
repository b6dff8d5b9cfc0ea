package org.anxin.persistence.wageaccount.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills one table by COPY, row by row, a buffer of it in memory. */
final class CopyTable {

    private static final int BUFFER_BYTES = 1 << 18;

    private final PGCopyOutputStream copy;
    private final StringBuilder line = new StringBuilder();
    private int rows;

    private CopyTable(PGCopyOutputStream copy) {
        this.copy = copy;
    }

    /**
     * @param columns as COPY names them
     * @return how many rows were written
     */
    static int fill(JdbcTemplate jdbc, String table, String columns, Consumer<CopyTable> rows) {
        Integer written = jdbc.execute((ConnectionCallback<Integer>) connection -> {
            var sql = "COPY " + table + " (" + columns + ") FROM STDIN (FORMAT text)";
            try (var copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, BUFFER_BYTES)) {
                var target = new CopyTable(copy);
                rows.accept(target);
                return target.rows;
            } catch (IOException brokenConnection) {
                throw new UncheckedIOException(brokenConnection);
            }
        });
        return written == null ? 0 : written;
    }

    /** Values in the order of the columns, as their own text says them; none of ours holds a tab or a backslash. */
    void row(@Nullable Object... values) {
        line.setLength(0);
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                line.append('\t');
            }
            line.append(values[i] == null ? "\\N" : values[i]);
        }
        line.append('\n');
        try {
            copy.write(line.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException brokenConnection) {
            throw new UncheckedIOException(brokenConnection);
        }
        rows++;
    }
}

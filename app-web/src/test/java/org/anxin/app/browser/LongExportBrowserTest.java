package org.anxin.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A ledger so long that its first rows leave while the last are still being read. */
class LongExportBrowserTest extends BrowserTest {

    private static final int ROWS = 4_000;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void arrivesWhole() throws Exception {
        jdbc.update(
                "INSERT INTO audit_log (actor, operation, table_name, row_key) SELECT 'jiancha', 'EXPORT', '长台账', i::text"
                        + " FROM generate_series(1, ?) AS i",
                ROWS);
        loginAs("shenji");

        var answer = page.request().get("/audit.xlsx?table=%E9%95%BF%E5%8F%B0%E8%B4%A6");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(rowsOf(answer.body())).isGreaterThan(ROWS);
    }

    private static int rowsOf(byte[] workbook) throws Exception {
        var file = Files.createTempFile("long", ".xlsx");
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var sheet =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            return new String(sheet, StandardCharsets.UTF_8).split("<row ", -1).length - 1;
        } finally {
            Files.delete(file);
        }
    }
}

package org.anxin.app.bench;

import static org.anxin.app.bench.Figures.median;
import static org.anxin.app.bench.Figures.medianOf;
import static org.anxin.app.bench.Figures.millis;
import static org.anxin.app.bench.Figures.percentile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipFile;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinApplication;
import org.anxin.app.warning.ScanningForWarnings;
import org.anxin.persistence.shared.UsesTestDatabase;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The budgets of the district, measured over HTTP beside what the machine can do at best, in one run. It asserts what was
 * delivered (rows, sums), never a time.
 */
@SpringBootTest(
        classes = {AnxinApplication.class, ARegister.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "anxin.demo=true",
            "anxin.demo-on-external-database=true",
            "anxin.demo-size=${anxin.bench-size:district}",
            "anxin.data-dir=target/bench-data",
            "anxin.key-file=target/bench-keys/encryption.keys"
        })
@UsesTestDatabase
class DistrictBench {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LINES = 100_000;
    private static final List<String> LISTS = List.of(
            "/enterprises",
            "/projects",
            "/wage-accounts",
            "/wage-accounts/notices",
            "/wage-accounts/labor",
            "/warnings",
            "/tasks/ledger");
    private static final String PAYOUT_COLUMNS =
            "month, line_no, account_id, batch_no, serial_no, payee_name, id_number, id_index, card, card_index, amount, result, reason";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ARegister register;

    @Autowired
    ScanningForWarnings scanning;

    private final Figures figures = new Figures();

    @Test
    void measure() throws Exception {
        jdbc.execute("ANALYZE");
        figures.alone(
                "books",
                "%d projects, %d accounts, %d notices, %d payout lines"
                        .formatted(
                                count("project"),
                                count("dedicated_wage_account"),
                                count("bank_monthly_notice"),
                                count("payout_line")));
        var auditor = new Person(port, "shenji");
        lists(auditor);
        exports(auditor);
        scans();
        imports();
        figures.keep(Path.of("target", "bench.md"));
    }

    private void lists(Person auditor) throws Exception {
        var login = medianOf(30, () -> auditor.zipped("/messages"));
        for (var list : LISTS) {
            var zipped = auditor.zipped(list);
            auditor.zipped(list);
            var idle = times(auditor, list, 30);
            figures.beside(list + ", 20 rows, p50", median(idle), login, "", "the inbox, hardly a row");
            figures.alone(
                    list + " p95; HTML raw / gzip",
                    "%.0f ms; %,d / %,d B"
                            .formatted(percentile(95, idle), Person.unzippedLength(zipped), zipped.length));
        }
        var first = median(times(auditor, "/wage-accounts/notices", 20));
        var last = median(times(auditor, "/wage-accounts/notices?page=9999", 20));
        figures.beside("notices, last page", last, first, "≤ 2", "the first page");
        figures.beside(
                "projects by two Chinese characters",
                median(times(auditor, "/projects?q=%E5%B0%8F%E5%8C%BA", 20)),
                median(times(auditor, "/projects?q=%E5%B0%8F%E5%8C%BA%E7%A4%BA", 20)),
                "≤ 3",
                "by three");
        for (var page : List.of("/", "/warnings/board", "/wage-accounts/silence")) {
            figures.beside(page, median(times(auditor, page, 20)), login, "", "the inbox");
        }
    }

    private double[] times(Person person, String path, int rounds) throws Exception {
        person.zipped(path);
        var times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            times[i] = millis(() -> person.zipped(path));
        }
        return times;
    }

    private void exports(Person auditor) throws Exception {
        export(auditor, "/wage-accounts/notices.xlsx", """
                SELECT n.*, a.account_no, a.account_name, u.short_name, p.name FROM bank_monthly_notice n
                  JOIN dedicated_wage_account a ON a.id = n.account_id JOIN unit u ON u.code = n.bank_code
                  JOIN wage_account_project ap ON ap.account_id = a.id JOIN project p ON p.id = ap.project_id""");
        export(
                auditor,
                "/wage-accounts.xlsx",
                "SELECT a.*, e.name FROM dedicated_wage_account a JOIN enterprise e ON e.id = a.holder_id");
        export(
                auditor,
                "/warnings.xlsx",
                "SELECT w.*, p.name FROM early_warning w JOIN project p ON p.id = w.project_id");
        export(auditor, "/audit.xlsx", "SELECT * FROM audit_log");
        var idle = percentile(95, times(auditor, "/projects", 30));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var second = new Person(port, "lianxi");
            var running = List.of(
                    CompletableFuture.runAsync(() -> repeat(auditor, 3), pool),
                    CompletableFuture.runAsync(() -> repeat(second, 3), pool));
            var busy = percentile(95, times(new Person(port, "jiancha"), "/projects", 30));
            running.forEach(CompletableFuture::join);
            figures.beside("projects p95 while two exports run", busy, idle, "≤ 4", "idle p95");
        }
    }

    private static void repeat(Person person, int rounds) {
        try {
            for (int i = 0; i < rounds; i++) {
                person.get("/wage-accounts/notices.xlsx");
            }
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private void export(Person auditor, String path, String sql) throws Exception {
        var workbook = auditor.get(path);
        var sheet = sheet(workbook);
        var ours = medianOf(5, () -> auditor.get(path));
        var bound = medianOf(5, () -> {
            copyOut("COPY (" + sql + ") TO STDOUT");
            deflate(sheet);
        });
        int rows = new String(sheet, java.nio.charset.StandardCharsets.UTF_8).split("<row ", -1).length - 1;
        figures.beside(
                "%s, %d rows".formatted(path, rows), ours, bound, "≤ 2.5", "COPY TO + deflate of the same sheet");
    }

    private void scans() throws Exception {
        var nightly = medianOf(3, scanning::everything);
        var bound = medianOf(3, () -> group("date_trunc('month', now()) - interval '2 months'"));
        figures.beside("nightly scan, last months", nightly, bound, "≤ 10", "GROUP BY of the same rows");
        var whole = medianOf(3, scanning::fromScratch);
        figures.beside(
                "scan of two years",
                whole,
                medianOf(3, () -> group("date '2018-01-01'")),
                "≤ 10",
                "GROUP BY of the same rows");
    }

    private void group(String from) {
        jdbc.queryForList("""
                SELECT account_id, month, count(*), sum(amount) FROM payout_line WHERE month >= %s GROUP BY 1, 2
                UNION ALL SELECT account_id, month, count(*), sum(amount) FROM account_transaction WHERE month >= %s GROUP BY 1, 2""".formatted(from, from));
    }

    private void imports() throws Exception {
        var clerk = new Person(port, "gonghang");
        post(clerk, "warm-up", true, 1_000);
        var text = new double[3];
        var bound = new double[3];
        for (int i = 0; i < text.length; i++) {
            text[i] = post(clerk, "text " + i, true, LINES);
            bound[i] = copyIn();
        }
        figures.beside(
                "payout file, GB18030 text, 100,000 lines, upload to posted",
                median(text),
                median(bound),
                "≤ 2.5",
                "COPY into the same indexed table");
        var workbook = new double[] {post(clerk, "xlsx 0", false, LINES), post(clerk, "xlsx 1", false, LINES)};
        figures.beside("the same as XLSX", median(workbook), median(text), "≤ 1.6", "the text file");
    }

    private double post(Person clerk, String name, boolean text, int lines) throws Exception {
        var account = register.account(register.project("示例测量工程" + name, "HOUSING", ARegister.YAOLI), ARegister.ICBC);
        var number = register.accountNo(account);
        var file = text ? text(number, lines) : workbook(number, lines);
        var took = millis(() -> {
            var run = clerk.upload("bank-payout", name.replace(' ', '-') + (text ? ".txt" : ".xlsx"), file);
            await(run, "CHECKED");
            var version = clerk.page(run).select("input[name=version]").val();
            clerk.submit(run + "/posting", Map.of("version", version, "mode", "ALL_OR_NOTHING"));
            await(run, "POSTED");
        });
        assertThat(jdbc.queryForMap(
                        "SELECT count(*) AS n, sum(amount) AS total FROM payout_line WHERE account_id = ?", account))
                .containsEntry("n", (long) lines)
                .hasEntrySatisfying(
                        "total", total -> assertThat(total.toString()).isEqualTo(total(lines)));
        return took;
    }

    /** What was posted last, once more by COPY under another notice, and away again. */
    private double copyIn() throws Exception {
        var notice = jdbc.queryForObject(
                "SELECT notice_id FROM payout_line GROUP BY 1 ORDER BY count(*) DESC, 1 DESC LIMIT 1", UUID.class);
        var rows = copyOut(
                "COPY (SELECT %s FROM payout_line WHERE notice_id = '%s') TO STDOUT".formatted(PAYOUT_COLUMNS, notice));
        var copy = UUID.randomUUID();
        jdbc.execute("ALTER TABLE payout_line ALTER COLUMN notice_id SET DEFAULT '" + copy + "'");
        var took = millis(() -> jdbc.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY payout_line (" + PAYOUT_COLUMNS + ") FROM STDIN", new ByteArrayInputStream(rows));
            } catch (java.io.IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        }));
        jdbc.execute("ALTER TABLE payout_line ALTER COLUMN notice_id DROP DEFAULT");
        assertThat(jdbc.update("DELETE FROM payout_line WHERE notice_id = ?", copy))
                .isEqualTo(LINES);
        return took;
    }

    private void await(String run, String state) {
        var id = UUID.fromString(run.substring(run.lastIndexOf('/') + 1));
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> stateOf(id), now -> now.equals(state));
    }

    private String stateOf(UUID run) {
        var now = jdbc.queryForObject("SELECT state FROM import_run WHERE id = ?", String.class, run);
        assertThat(now).as("the file was taken").isNotIn("REFUSED", "UNMAPPED");
        return now;
    }

    private static byte[] text(String account, int lines) {
        var text = new StringBuilder("专户账号|批次号|流水号|日期|姓名|证件号|卡号|金额|结果|原因\n");
        for (int i = 0; i < lines; i++) {
            text.append(String.join("|", cells(account, i))).append('\n');
        }
        return text.toString().getBytes(Charset.forName("GB18030"));
    }

    private static byte[] workbook(String account, int lines) throws Exception {
        var out = new ByteArrayOutputStream();
        var workbook = new Workbook(out, "bench", "1.0");
        var sheet = workbook.newWorksheet("代发明细");
        var head = List.of("专户账号", "批次号", "流水号", "日期", "姓名", "证件号", "卡号", "金额", "结果", "原因");
        for (int c = 0; c < head.size(); c++) {
            sheet.value(0, c, head.get(c));
        }
        for (int i = 0; i < lines; i++) {
            var cells = cells(account, i);
            for (int c = 0; c < cells.length; c++) {
                sheet.value(i + 1, c, cells[c]);
            }
        }
        workbook.finish();
        return out.toByteArray();
    }

    private static String[] cells(String account, int i) {
        return new String[] {
            account,
            "B1",
            "%06d".formatted(i),
            java.time.LocalDate.now().minusMonths(1).withDayOfMonth(15).toString(),
            "示例工人" + i,
            "999999199001%06d".formatted(i),
            "620000%013d".formatted(i),
            (5_000 + i % 3_000) + ".50",
            "成功",
            ""
        };
    }

    private static String total(int lines) {
        var total = java.math.BigDecimal.ZERO;
        for (int i = 0; i < lines; i++) {
            total = total.add(new java.math.BigDecimal(cells("0", i)[7]));
        }
        return total.toPlainString();
    }

    private byte[] copyOut(String copy) {
        return jdbc.execute((ConnectionCallback<byte[]>) connection -> {
            try {
                var out = new ByteArrayOutputStream();
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
                return out.toByteArray();
            } catch (java.io.IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        });
    }

    private static byte[] sheet(byte[] workbook) throws Exception {
        var file = Files.createTempFile("bench", ".xlsx");
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
        } finally {
            Files.delete(file);
        }
    }

    private static void deflate(byte[] sheet) throws Exception {
        try (var out = new DeflaterOutputStream(java.io.OutputStream.nullOutputStream(), new Deflater())) {
            out.write(sheet);
        }
    }

    private long count(String table) {
        return jdbc.queryForObject("SELECT count(*) FROM " + table, Long.class);
    }
}

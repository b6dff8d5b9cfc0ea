package org.anxin.persistence.shared.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.anxin.persistence.shared.attachment.FileSystemAttachmentStore;
import org.anxin.persistence.shared.backup.Manifest.TableContent;
import org.anxin.persistence.shared.database.DataFolder;
import org.anxin.persistence.shared.database.EmbeddedServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a backup promises: all of it, back as it was, or nothing touched. */
class BackupIT {

    private static final Path BINARIES = Path.of("target", "test-binaries").toAbsolutePath();

    @TempDir
    static Path installation;

    private static DataFolder original;
    private static EmbeddedServer running;
    private static String fileHash;

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path archive;
    private DataFolder other;

    @BeforeAll
    static void anInstallationAtWork() throws IOException, SQLException {
        original = folder(installation.resolve("data"));
        running = EmbeddedServer.onKept(original);
        Flyway.configure()
                .dataSource(running.jdbcUrl(), running.username(), running.password())
                .load()
                .migrate();
        fileHash = FileSystemAttachmentStore.in(original, Clock.systemUTC())
                .put(new ByteArrayInputStream("工资表".getBytes(StandardCharsets.UTF_8)))
                .sha256();
        execute(running, """
                INSERT INTO attachment (id, owner_kind, owner_key, file_name, media_type, size_bytes, sha256, unit_code,
                                        uploaded_by, uploaded_at, version)
                VALUES (gen_random_uuid(), 'case', E'tab\\there \\\\ and\\nline', '工资表.xlsx', 'text/plain', 9, '%s',
                        '341504', 'yaoli', now(), 0);
                SET TIME ZONE 'America/New_York';
                SELECT anxin_audit_partition('2031-05-01');
                SELECT anxin_audit_partition((now() + interval '3 months')::date);
                INSERT INTO audit_log (happened_at, actor, operation, after_row)
                VALUES ('2031-05-02', 'yaoli', 'INSERT', '{"姓名": "张三"}');
                INSERT INTO spring_session VALUES ('p', 's', 1, 1, 1, 1, 'yaoli');
                """.formatted(fileHash));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void aBackupTakenWhileItRuns() throws IOException {
        archive = temporary.resolve("anxin.zip");
        other = folder(temporary.resolve("other"));
        assertThat(command(original, "backup", archive.toString()))
                .as(this::said)
                .isZero();
    }

    @Test
    void bringsBackEveryRowAndEveryFile() throws Exception {
        assertThat(command(other, "restore", archive.toString())).as(this::said).isZero();

        assertThat(said()).contains("行数与备份一致").contains("不含加密密钥");
        assertThat(tablesOf(other)).isEqualTo(tablesOf(archive)).isNotEmpty();
        assertThat(FileSystemAttachmentStore.in(other, Clock.systemUTC())
                        .open(fileHash)
                        .readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("工资表");
    }

    @Test
    void givesBackASchemaThatGoesOnWorking() throws Exception {
        command(other, "restore", archive.toString());

        try (var server = EmbeddedServer.onKept(other)) {
            var flyway = Flyway.configure()
                    .dataSource(server.jdbcUrl(), server.username(), server.password())
                    .load();
            flyway.validate();
            assertThat(flyway.info().pending()).isEmpty();
            String lastBefore = ask(server, "SELECT max(id) FROM audit_log");
            execute(server, "UPDATE unit SET note = '恢复后修改' WHERE code = '341504'");
            assertThat(ask(server, "SELECT count(*) FROM audit_log WHERE id > " + lastBefore))
                    .as("the row history goes on, with the next number")
                    .isEqualTo("1");
            assertThat(ask(server, "SELECT count(*) FROM audit_log_203105")).isEqualTo("1");
            assertThat(ask(server, "SELECT count(*) FROM spring_session")).isEqualTo("0");
        }
    }

    @Test
    void replacesDataOnlyWhenConfirmed() throws Exception {
        command(other, "restore", archive.toString());
        change(other);

        assertThat(command(other, "restore", archive.toString())).isOne();
        assertThat(said()).contains("--yes");
        assertThat(tablesOf(other)).isNotEqualTo(tablesOf(archive));

        assertThat(command(other, "restore", archive.toString(), "--yes"))
                .as(this::said)
                .isZero();
        assertThat(tablesOf(other)).isEqualTo(tablesOf(archive));
    }

    @Test
    void leavesEverythingAsItWasWhenTheArchiveWasChanged() throws Exception {
        command(other, "restore", archive.toString());
        List<TableContent> before = tablesOf(other);
        rewrite("database/unit.copy", text -> text.replace("叶集区", "叶集县"));

        assertThat(command(other, "restore", archive.toString(), "--yes")).isOne();

        assertThat(said()).contains("database/unit.copy was changed");
        assertThat(tablesOf(other)).isEqualTo(before);
    }

    @Test
    void leavesEverythingAsItWasWhenItFailsInTheMiddle() throws Exception {
        command(other, "restore", archive.toString());
        change(other);
        List<TableContent> before = tablesOf(other);
        long units = tablesOf(archive).stream()
                .filter(table -> table.name().equals("unit"))
                .findFirst()
                .orElseThrow()
                .rows();
        rewrite(
                Manifest.ENTRY,
                text -> text.replaceFirst(
                        "(?s)(\"name\"\\s*:\\s*\"unit\",.*?\"rows\"\\s*:\\s*)" + units, "$1" + (units + 1)));

        assertThat(command(other, "restore", archive.toString(), "--yes")).isOne();

        assertThat(said()).contains("原有数据未改动");
        assertThat(tablesOf(other)).isEqualTo(before);
        assertThat(command(original, "backup", temporary.resolve("again.zip").toString()))
                .isZero();
    }

    @Test
    void refusesAnArchiveOfANewerVersion() throws Exception {
        rewrite(Manifest.ENTRY, text -> text.replaceFirst("\"migrations\"\\s*:\\s*\\{", "$0 \"9999\" : 1,"));

        assertThat(command(other, "restore", archive.toString())).isOne();

        assertThat(said()).contains("备份来自更新的版本");
    }

    @Test
    void refusesWhileTheApplicationRuns() {
        assertThat(command(original, "restore", archive.toString(), "--yes")).isOne();
        assertThat(said()).contains("正被另一个安薪程序使用");
    }

    @Test
    void overwritesNoFile() {
        assertThat(command(original, "backup", archive.toString())).isOne();
        assertThat(said()).contains("已存在");
    }

    @Test
    void saysLoudlyWhichFilesAreLost() throws Exception {
        command(other, "restore", archive.toString());
        Files.delete(other.files()
                .resolve(fileHash.substring(0, 2))
                .resolve(fileHash.substring(2, 4))
                .resolve(fileHash));

        assertThat(command(other, "backup", temporary.resolve("lossy.zip").toString()))
                .isEqualTo(2);

        assertThat(said()).contains(fileHash);
    }

    private int command(DataFolder folder, String... arguments) {
        return new BackupCommand(
                        Map.of("ANXIN_DATA_DIR", folder.path().toString()),
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static DataFolder folder(Path path) throws IOException {
        DataFolder folder = new DataFolder(path).create();
        Files.createDirectories(BINARIES);
        Files.createSymbolicLink(folder.binaries(), BINARIES);
        return folder;
    }

    private static void change(DataFolder folder) throws SQLException {
        try (var server = EmbeddedServer.onKept(folder)) {
            execute(server, "UPDATE unit SET note = '后来的修改' WHERE code = '341504'");
        }
    }

    /** Names, rows and hashes of all tables of an installation: equal means every value is equal. */
    private List<TableContent> tablesOf(DataFolder folder) throws IOException {
        Path look = temporary.resolve("look-" + System.nanoTime() + ".zip");
        assertThat(command(folder, "backup", look.toString())).as(this::said).isZero();
        return tablesOf(look);
    }

    private static List<TableContent> tablesOf(Path file) throws IOException {
        try (Archive opened = Archive.open(file)) {
            return opened.manifest().tables();
        }
    }

    private void rewrite(String entry, UnaryOperator<String> change) throws IOException {
        try (var zip = FileSystems.newFileSystem(archive)) {
            Path path = zip.getPath(entry);
            String before = Files.readString(path);
            String after = change.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(path, after);
        }
    }

    private static String ask(EmbeddedServer server, String question) throws SQLException {
        try (Connection connection = connect(server);
                var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server)) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
    }
}

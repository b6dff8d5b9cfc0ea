package org.anxin.persistence.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.anxin.persistence.shared.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database that comes with the product promises: nothing lost, nobody let in, back by itself. */
class EmbeddedServerIT {

    private static final Path BINARIES = Path.of("target", "test-binaries").toAbsolutePath();

    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void aDataFolderWithTheProgramsUnpackedOnce() throws IOException {
        folder = new DataFolder(temporary.resolve("data")).create();
        Files.createDirectories(BINARIES);
        Files.createSymbolicLink(folder.binaries(), BINARIES);
    }

    @Test
    void keepsRowsOverARestartAndWritesThemThrough() throws SQLException {
        try (var server = EmbeddedServer.onKept(folder)) {
            execute(server, "CREATE TABLE kept AS SELECT 1 AS n");
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "SHOW full_page_writes")).isEqualTo("on");
        }
        try (var server = EmbeddedServer.onKept(folder)) {
            assertThat(ask(server, "SELECT n FROM kept")).isEqualTo("1");
        }
        assertThat(new ClusterProcesses(folder.postgres()).postmaster()).isEmpty();
    }

    @Test
    void letsNobodyInWithoutThePassword() throws IOException {
        try (var server = EmbeddedServer.onKept(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "postgres", ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "anxin", "guessed"))
                    .isInstanceOf(SQLException.class);
            assertThat(Files.getPosixFilePermissions(folder.password())).hasSize(2);
        }
    }

    @Test
    void closesAFolderThatOtherAccountsCouldEnter() throws IOException {
        Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString("rwxrwxrwx"));
        try (var server = EmbeddedServer.onKept(folder)) {
            assertThat(server.username()).isEqualTo("anxin");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.binaries())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void refusesASecondApplicationOnTheSameFolder() {
        try (var server = EmbeddedServer.onKept(folder)) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> EmbeddedServer.onKept(folder))
                    .withMessageContaining("正被另一个安薪程序使用")
                    .withMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void stopsTheServerOfAKilledApplicationAndKeepsItsRows() throws Exception {
        Process killed = anApplicationOn(folder);
        killed.destroyForcibly().waitFor();
        ProcessHandle orphan =
                new ClusterProcesses(folder.postgres()).postmaster().orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        try (var server = EmbeddedServer.onKept(folder)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void startsAfterApplicationAndServerWereBothKilled() throws Exception {
        Process killed = anApplicationOn(folder);
        ProcessHandle postmaster =
                new ClusterProcesses(folder.postgres()).postmaster().orElseThrow();
        killed.destroyForcibly().waitFor();
        postmaster.destroyForcibly();

        try (var server = EmbeddedServer.onKept(folder)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void leavesAForeignProcessAloneThatAnOldPidFileNames() throws Exception {
        EmbeddedServer.onKept(folder).close();
        Process foreign = new ProcessBuilder("sleep", "60").start();
        Files.writeString(
                folder.postgres().resolve("postmaster.pid"), foreign.pid() + "\n" + folder.postgres() + "\n1\n5432\n");

        try (var server = EmbeddedServer.onKept(folder)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroy();
        }
    }

    @Test
    void comesBackOnTheSameAddressWhenTheServerIsKilled() throws Exception {
        try (var server = EmbeddedServer.onKept(folder)) {
            execute(server, "CREATE TABLE acknowledged AS SELECT 7 AS n");
            String address = server.jdbcUrl();
            new ClusterProcesses(folder.postgres()).postmaster().orElseThrow().destroyForcibly();

            assertThat(askUntilAnswered(server, "SELECT n FROM acknowledged")).isEqualTo("7");
            assertThat(server.jdbcUrl()).isEqualTo(address);
        }
    }

    private static Process anApplicationOn(DataFolder folder) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledApplication.class.getName(),
                        folder.path().toString())
                .redirectErrorStream(true)
                .start();
        for (String line; (line = process.inputReader().readLine()) != null; ) {
            if (line.startsWith("READY")) {
                return process;
            }
        }
        throw new IllegalStateException("The application did not start");
    }

    private static String askUntilAnswered(EmbeddedServer server, String question) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            try {
                return ask(server, question);
            } catch (SQLException notYet) {
                assertThat(Instant.now()).as("answered in time").isBefore(deadline);
                TimeUnit.MILLISECONDS.sleep(100);
            }
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

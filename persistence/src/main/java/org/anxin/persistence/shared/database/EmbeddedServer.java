package org.anxin.persistence.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.anxin.persistence.shared.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that comes with the product. It starts on its folder after whatever an earlier run left there has been
 * put in order, keeps its rows over restarts, comes back by itself on the same port when it dies while the application
 * runs, and stops last, after the connection pool has been closed.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final Map<String, String> settings;
    private final FolderLock lock;
    private final ClusterProcesses processes;
    private final DatabaseAccess access;
    private EmbeddedPostgres server;
    private boolean closing;

    private EmbeddedServer(DataFolder folder, Map<String, String> settings, boolean empty) {
        this.folder = folder.create();
        this.settings = settings;
        this.lock = FolderLock.of(folder);
        this.processes = new ClusterProcesses(folder.postgres());
        try {
            refuseAnotherOwner();
            if (empty) {
                processes.stopLeftovers();
                FileSystemUtils.deleteRecursively(folder.postgres());
            }
            this.access = DatabaseAccess.in(folder);
            this.server = start(0);
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** For data that is kept: an acknowledged write is on the disk. */
    public static EmbeddedServer onKept(DataFolder folder) {
        return new EmbeddedServer(folder, ServerSettings.KEPT, false);
    }

    /** For the rows of a test: begins empty, and a power cut may take them. */
    public static EmbeddedServer onThrownAway(DataFolder folder) {
        return new EmbeddedServer(folder, ServerSettings.THROWN_AWAY, true);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DatabaseAccess.DATABASE;
    }

    public String username() {
        return DatabaseAccess.APPLICATION;
    }

    public String password() {
        return access.password();
    }

    private EmbeddedPostgres start(int port) {
        processes.stopLeftovers();
        try {
            Files.createDirectories(folder.binaries());
            folder.keepOthersOut();
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setDataDirectory(folder.postgres())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setConnectConfig("password", access.password())
                    .setPort(port)
                    .setPGStartupWait(PATIENCE);
            settings.forEach(builder::setServerConfig);
            EmbeddedPostgres started = builder.start();
            // The library opens the folder that it unpacks into.
            folder.keepOthersOut();
            access.secure(started.getPostgresDatabase());
            watch();
            return started;
        } catch (IOException | RuntimeException e) {
            throw new StartRefused(
                    "自带的 PostgreSQL 无法在 " + folder.postgres() + " 上启动（" + e.getMessage() + "）。",
                    "请查看 " + folder.postgres().resolve("log") + " 下的日志；容器内不允许以 root 运行时请改用普通用户，"
                            + "或用 SPRING_DATASOURCE_URL 指定一个 PostgreSQL 服务器。",
                    "The PostgreSQL that comes with the product does not start on " + folder.postgres()
                            + ": see its log folder, start as an ordinary user, or configure a database server.",
                    e);
        }
    }

    private void refuseAnotherOwner() {
        Path rows = folder.postgres();
        try {
            if (Files.exists(rows) && !Files.getOwner(rows).equals(ownerOfWhatWeMake())) {
                throw new StartRefused(
                        "数据目录 " + rows + " 属于用户 " + Files.getOwner(rows) + "。",
                        "请用该用户启动，或用 --data 指定另一个目录。",
                        "The data folder " + rows + " belongs to " + Files.getOwner(rows) + ": start as that user.",
                        null);
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "数据目录 " + rows + " 无法读取。",
                    "请用拥有该目录的用户启动，或用 --data 指定另一个目录。",
                    "The data folder " + rows + " cannot be read: start as its owner.",
                    e);
        }
    }

    private Object ownerOfWhatWeMake() throws IOException {
        Path probe = Files.createTempFile(folder.path(), "owner", "");
        try {
            return Files.getOwner(probe);
        } finally {
            Files.delete(probe);
        }
    }

    private void watch() {
        processes
                .postmaster()
                .ifPresent(postmaster -> postmaster.onExit().thenRunAsync(this::comeBack, Thread::startVirtualThread));
    }

    private synchronized void comeBack() {
        if (closing) {
            return;
        }
        LOG.error("数据库意外停止，正在自动重新启动。 PostgreSQL ended unexpectedly; starting it again.");
        try {
            server.close();
            server = start(server.getPort());
            LOG.warn("数据库已恢复。 PostgreSQL is back.");
        } catch (IOException | RuntimeException e) {
            LOG.error("数据库未能恢复，稍后再试。 PostgreSQL could not be started; trying again.", e);
            Thread.startVirtualThread(this::tryAgainLater);
        }
    }

    private void tryAgainLater() {
        try {
            TimeUnit.SECONDS.sleep(5);
            comeBack();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        try {
            server.close();
            processes.postmaster().ifPresent(processes::stop);
        } catch (IOException e) {
            LOG.error("Could not close the database's own lock", e);
        } finally {
            lock.close();
        }
    }
}

package org.anxin.persistence.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.anxin.persistence.shared.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL processes that run on one database folder. When the application was killed its PostgreSQL lives on
 * without an owner; it is stopped properly before a new one starts, never attached to. A process counts only if it is
 * a postgres that works in this very folder, so a process number reused by something else is left alone.
 */
final class ClusterProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterProcesses.class);
    private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(60);
    private static final Duration IMMEDIATE_SHUTDOWN = Duration.ofSeconds(15);

    private final Path folder;

    ClusterProcesses(Path folder) {
        this.folder = folder;
    }

    /** The server's main process: the one that postmaster.pid names, if it is really there. */
    Optional<ProcessHandle> postmaster() {
        try {
            List<String> lines = Files.readAllLines(pidFile());
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::worksHere);
        } catch (IOException | NumberFormatException noPidFile) {
            return Optional.empty();
        }
    }

    /** Stops what a killed application left behind, and forgets a pid file that names nobody. */
    void stopLeftovers() {
        Optional<ProcessHandle> orphan = postmaster();
        if (orphan.isPresent()) {
            LOG.warn(
                    "上次运行没有正常结束，先停止遗留的数据库进程 {}。 Stopping the PostgreSQL that a killed application left behind.",
                    orphan.get().pid());
            stop(orphan.get());
        }
        awaitChildren();
        try {
            if (Files.deleteIfExists(pidFile())) {
                LOG.info("Removed a pid file that named no running server: {}", pidFile());
            }
        } catch (IOException e) {
            throw notStopping(e);
        }
    }

    /** Rolls back what is open and writes everything to disk; only a server that hangs is stopped hard. */
    void stop(ProcessHandle postmaster) {
        signal(postmaster, "INT");
        if (!ended(postmaster, FAST_SHUTDOWN)) {
            LOG.warn("PostgreSQL {} does not stop within {}; stopping it at once", postmaster.pid(), FAST_SHUTDOWN);
            signal(postmaster, "QUIT");
            if (!ended(postmaster, IMMEDIATE_SHUTDOWN)) {
                throw notStopping(null);
            }
        }
    }

    /** A killed server's helpers notice within moments; a new server must not start beside them. */
    private void awaitChildren() {
        ProcessHandle.allProcesses().filter(this::worksHere).forEach(child -> {
            if (!ended(child, IMMEDIATE_SHUTDOWN)) {
                throw notStopping(null);
            }
        });
    }

    private boolean worksHere(ProcessHandle process) {
        Path working = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return process.isAlive()
                    && isPostgres(process)
                    && Files.isSameFile(folder, Files.readSymbolicLink(working));
        } catch (IOException | UnsupportedOperationException notOurs) {
            return false;
        }
    }

    private static boolean isPostgres(ProcessHandle process) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(process.pid()), "comm"))
                .strip()
                .equals("postgres");
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception stillThere) {
            return !process.isAlive();
        }
    }

    private static void signal(ProcessHandle process, String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private StartRefused notStopping(@Nullable Throwable cause) {
        return new StartRefused(
                "数据目录 " + folder + " 上遗留的数据库进程无法停止。",
                "请由系统管理员结束该目录上的 postgres 进程后再启动。",
                "A PostgreSQL left behind on " + folder + " does not stop: end its processes, then start again.",
                cause);
    }

    private Path pidFile() {
        return folder.resolve("postmaster.pid");
    }
}

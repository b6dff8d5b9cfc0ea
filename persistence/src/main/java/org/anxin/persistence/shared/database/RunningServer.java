package org.anxin.persistence.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * How to reach the PostgreSQL that runs on a data folder just now, for a tool that works beside the application.
 *
 * @param jdbcUrl without the password
 */
public record RunningServer(String jdbcUrl, String username, String password) {

    private static final int PORT_LINE = 3;

    public static Optional<RunningServer> on(DataFolder folder) {
        try {
            if (new ClusterProcesses(folder.postgres()).postmaster().isEmpty()) {
                return Optional.empty();
            }
            List<String> pidFile = Files.readAllLines(folder.postgres().resolve("postmaster.pid"));
            String url =
                    "jdbc:postgresql://127.0.0.1:" + pidFile.get(PORT_LINE).strip() + "/" + DatabaseAccess.DATABASE;
            String password = Files.readString(folder.password()).strip();
            return Optional.of(new RunningServer(url, DatabaseAccess.APPLICATION, password));
        } catch (IOException | IndexOutOfBoundsException stoppedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Whether the folder holds rows at all. */
    public static boolean hasRows(DataFolder folder) {
        return Files.exists(folder.postgres().resolve("PG_VERSION"));
    }

    /** The password only the file tells. */
    @Override
    public String toString() {
        return jdbcUrl;
    }
}

package org.anxin.persistence.shared.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.anxin.persistence.shared.StartRefused;
import org.anxin.persistence.shared.database.DataFolder;
import org.anxin.persistence.shared.database.EmbeddedServer;
import org.anxin.persistence.shared.database.RunningServer;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that is backed up or restored: the configured server, or the one in the data folder, which is started
 * for the moment where it does not run.
 */
final class OpenDatabase implements AutoCloseable {

    private final String url;
    private final String username;
    private final String password;
    private final @Nullable EmbeddedServer ours;

    private OpenDatabase(String url, String username, String password, @Nullable EmbeddedServer ours) {
        this.url = url;
        this.username = username;
        this.password = password;
        this.ours = ours;
    }

    /** Works beside a running application. */
    static OpenDatabase toRead(DataFolder folder, Map<String, String> environment) {
        if (isConfigured(environment)) {
            return configured(environment);
        }
        if (!RunningServer.hasRows(folder)) {
            throw new StartRefused(
                    "数据目录 " + folder.path() + " 中没有数据。",
                    "请用 --data 指定安薪的数据目录。",
                    "There is no data in " + folder.path() + ": name the data folder by --data.",
                    null);
        }
        return RunningServer.on(folder)
                .map(running -> new OpenDatabase(running.jdbcUrl(), running.username(), running.password(), null))
                .orElseGet(() -> started(folder));
    }

    /** Refuses while an application uses it. */
    static OpenDatabase toReplace(DataFolder folder, Map<String, String> environment) throws SQLException {
        OpenDatabase database = isConfigured(environment) ? configured(environment) : started(folder);
        try (Connection connection = database.connect("public");
                var statement = connection.createStatement();
                var others = statement.executeQuery("""
                        SELECT count(*) FROM pg_stat_activity
                         WHERE datname = current_database() AND pid <> pg_backend_pid()
                           AND backend_type = 'client backend'""")) {
            others.next();
            if (others.getInt(1) > 0) {
                throw new StartRefused(
                        "数据库正在被使用（" + others.getInt(1) + " 个连接）。",
                        "请先停止所有安薪程序，再恢复。",
                        "The database is in use: stop every application first.",
                        null);
            }
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static boolean isConfigured(Map<String, String> environment) {
        return !environment.getOrDefault("SPRING_DATASOURCE_URL", "").isBlank();
    }

    private static OpenDatabase configured(Map<String, String> environment) {
        return new OpenDatabase(
                environment.getOrDefault("SPRING_DATASOURCE_URL", ""),
                environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""),
                null);
    }

    private static OpenDatabase started(DataFolder folder) {
        EmbeddedServer server = EmbeddedServer.onKept(folder);
        return new OpenDatabase(server.jdbcUrl(), server.username(), server.password(), server);
    }

    Connection connect(String schema) throws SQLException {
        return in(schema).getConnection();
    }

    DataSource in(String schema) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(username);
        source.setPassword(password);
        source.setCurrentSchema(schema);
        return source;
    }

    @Override
    public void close() {
        if (ours != null) {
            ours.close();
        }
    }
}

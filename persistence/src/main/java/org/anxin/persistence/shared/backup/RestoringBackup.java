package org.anxin.persistence.shared.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.persistence.shared.StartRefused;
import org.anxin.persistence.shared.backup.Manifest.FileContent;
import org.anxin.persistence.shared.backup.Manifest.Partition;
import org.anxin.persistence.shared.backup.Manifest.TableContent;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/**
 * Brings an archive back. The rows are put into a schema beside the one in use, counted there, and take its place in the
 * transaction that filled them: whatever goes wrong before, the installation is as it was. Files are only ever added.
 */
final class RestoringBackup {

    private static final String IN_USE = "public";
    private static final String BESIDE = "anxin_restoring";

    private final OpenDatabase database;
    private final AttachmentStore files;

    RestoringBackup(OpenDatabase database, AttachmentStore files) {
        this.database = database;
        this.files = files;
    }

    void from(Archive archive) throws IOException, SQLException {
        Manifest manifest = archive.manifest();
        Flyway migrations = migrationsUpTo(manifest.schemaVersion());
        refuseOtherSchema(manifest, migrations);
        putFiles(archive);
        dropWhatAnEarlierAttemptLeft();
        migrations.migrate();
        try (Connection connection = database.connect(BESIDE)) {
            connection.setAutoCommit(false);
            fill(archive, connection);
            takePlace(connection);
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "ANALYZE");
        }
    }

    private Flyway migrationsUpTo(String version) {
        return Flyway.configure()
                .dataSource(database.in(BESIDE))
                .schemas(BESIDE)
                .locations("classpath:db/migration")
                .target(MigrationVersion.fromVersion(version))
                .load();
    }

    private static void refuseOtherSchema(Manifest manifest, Flyway migrations) {
        Map<String, Integer> ours = new LinkedHashMap<>();
        for (MigrationInfo migration : migrations.info().all()) {
            ours.put(migration.getVersion().getVersion(), migration.getChecksum());
        }
        for (Map.Entry<String, Integer> applied : manifest.migrations().entrySet()) {
            if (!ours.containsKey(applied.getKey())) {
                throw new StartRefused(
                        "备份来自更新的版本（数据库结构 " + manifest.schemaVersion() + "），本版本不认识。",
                        "请先升级安薪，再恢复。",
                        "The archive was made by a newer version: upgrade first.",
                        null);
            }
            if (!applied.getValue().equals(ours.get(applied.getKey()))) {
                throw new StartRefused(
                        "备份的数据库结构 " + applied.getKey() + " 与本版本的不同。",
                        "请用制作备份的那个版本恢复，再升级。",
                        "Migration " + applied.getKey() + " of the archive is not the one of this version.",
                        null);
            }
        }
    }

    private void putFiles(Archive archive) throws IOException {
        for (FileContent file : archive.manifest().files()) {
            if (!files.contains(file.sha256())) {
                try (InputStream content = archive.open(file.entry())) {
                    files.put(content);
                }
            }
        }
    }

    private void dropWhatAnEarlierAttemptLeft() throws SQLException {
        try (Connection connection = database.connect(IN_USE)) {
            execute(connection, "DROP SCHEMA IF EXISTS " + BESIDE + " CASCADE");
        }
    }

    private static void fill(Archive archive, Connection connection) throws IOException, SQLException {
        Catalogue catalogue = new Catalogue(connection);
        Manifest manifest = archive.manifest();
        List<String> names = List.copyOf(catalogue.tables().keySet());
        execute(connection, "TRUNCATE " + Catalogue.quoted(names));
        makePartitions(manifest, catalogue, connection);
        for (TableContent table : manifest.tables()) {
            fill(table, archive, connection);
            long rows = catalogue.count(table.name());
            if (rows != table.rows()) {
                throw new IOException(table.name() + " has " + rows + " rows instead of " + table.rows());
            }
        }
        for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
            execute(
                    connection,
                    "SELECT setval('" + Catalogue.quoted(sequence.getKey()) + "', " + sequence.getValue() + ")");
        }
    }

    private static void makePartitions(Manifest manifest, Catalogue catalogue, Connection connection)
            throws SQLException {
        Set<String> made =
                Set.copyOf(catalogue.partitions().stream().map(Partition::name).toList());
        for (Partition partition : manifest.partitions()) {
            if (!made.contains(partition.name())) {
                execute(
                        connection,
                        "CREATE TABLE " + Catalogue.quoted(partition.name()) + " PARTITION OF "
                                + Catalogue.quoted(partition.table()) + " " + partition.bounds());
            }
        }
    }

    /** Without the triggers that would write a second history of what is history already. */
    private static void fill(TableContent table, Archive archive, Connection connection)
            throws IOException, SQLException {
        String name = Catalogue.quoted(table.name());
        execute(connection, "ALTER TABLE " + name + " DISABLE TRIGGER USER");
        try (InputStream rows = archive.open(table.entry())) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY " + name + " (" + Catalogue.quoted(table.columns())
                                    + ") FROM STDIN (ENCODING 'UTF8')",
                            rows);
        }
        execute(connection, "ALTER TABLE " + name + " ENABLE TRIGGER USER");
    }

    private static void takePlace(Connection connection) throws SQLException {
        execute(connection, "DROP SCHEMA " + IN_USE + " CASCADE");
        execute(connection, "ALTER SCHEMA " + BESIDE + " RENAME TO " + IN_USE);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

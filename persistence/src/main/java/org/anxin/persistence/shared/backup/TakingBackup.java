package org.anxin.persistence.shared.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anxin.persistence.shared.backup.Manifest.FileContent;
import org.anxin.persistence.shared.backup.Manifest.TableContent;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one archive of all rows and uploaded files, as they were at one moment, while colleagues go on working. The
 * file appears under its name only when it is whole and on the disk.
 */
final class TakingBackup {

    private final Connection connection;
    private final Path files;
    private final Clock clock;

    TakingBackup(Connection connection, Path files, Clock clock) {
        this.connection = connection;
        this.files = files;
        this.clock = clock;
    }

    Manifest into(Path archive) throws IOException, SQLException {
        Path draft = Files.createTempFile(
                archive.toAbsolutePath().getParent(),
                "." + archive.getFileName(),
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Manifest manifest;
            try (OutputStream out = Files.newOutputStream(draft);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                manifest = write(zip);
            }
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.createLink(archive, draft);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Manifest write(ZipOutputStream zip) throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        Catalogue catalogue = new Catalogue(connection);
        List<TableContent> tables = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : catalogue.tables().entrySet()) {
            tables.add(copy(table.getKey(), table.getValue(), zip));
        }
        List<String> lost = new ArrayList<>();
        List<FileContent> kept = new ArrayList<>();
        for (String hash : catalogue.fileHashes()) {
            FileContent content = copy(hash, zip);
            if (content == null) {
                lost.add(hash);
            } else {
                kept.add(content);
            }
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                clock.instant(),
                catalogue.migrations(),
                catalogue.keyIds(),
                tables,
                catalogue.partitions(),
                catalogue.sequences(),
                kept,
                lost);
        connection.rollback();
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    private TableContent copy(String table, List<String> columns, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(new TableContent(table, columns, 0, "").entry()));
        HashingOutput out = new HashingOutput(zip);
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        long rows = copy.copyOut(
                "COPY (SELECT " + Catalogue.quoted(columns) + " FROM " + Catalogue.quoted(table)
                        + ") TO STDOUT (ENCODING 'UTF8')",
                out);
        zip.closeEntry();
        return new TableContent(table, columns, rows, out.hash());
    }

    private @Nullable FileContent copy(String hash, ZipOutputStream zip) throws IOException {
        Path file = files.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
        try (InputStream in = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(new FileContent(hash, 0).entry()));
            HashingOutput out = new HashingOutput(zip);
            in.transferTo(out);
            zip.closeEntry();
            return out.hash().equals(hash) ? new FileContent(hash, out.size()) : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }
}

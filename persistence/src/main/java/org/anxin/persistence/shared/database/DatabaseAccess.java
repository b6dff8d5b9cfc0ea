package org.anxin.persistence.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * Who may enter the database that comes with the product: its own application, by a password that is made at the first
 * start and kept beside the rows. A fresh server lets everybody on this machine in; {@link #secure} ends that before
 * the first table exists.
 */
final class DatabaseAccess {

    static final String DATABASE = "anxin";
    static final String APPLICATION = "anxin";

    private static final String RULES = """
            # Written by the application: by password only, from this machine only.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private final DataFolder folder;
    private final String password;

    private DatabaseAccess(DataFolder folder, String password) {
        this.folder = folder;
        this.password = password;
    }

    static DatabaseAccess in(DataFolder folder) {
        try {
            if (Files.notExists(folder.password())) {
                writeWhole(folder.password(), freshPassword());
            }
            return new DatabaseAccess(
                    folder, Files.readString(folder.password()).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + folder.password(), e);
        }
    }

    String password() {
        return password;
    }

    /** Makes the application's account and database where they are missing, then closes the door for everyone else. */
    void secure(DataSource asSuperuser) {
        try {
            if (isSecured()) {
                return;
            }
            try (Connection connection = asSuperuser.getConnection();
                    Statement statement = connection.createStatement()) {
                if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + APPLICATION + "'")) {
                    statement.execute("CREATE ROLE " + APPLICATION + " LOGIN");
                }
                if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                    statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + APPLICATION);
                }
                statement.execute("ALTER ROLE " + APPLICATION + " PASSWORD '" + password + "'");
                statement.execute("ALTER ROLE postgres PASSWORD '" + password + "'");
                writeWhole(rules(), RULES);
                statement.execute("SELECT pg_reload_conf()");
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("Could not secure the database: " + e.getMessage(), e);
        }
    }

    private boolean isSecured() throws IOException {
        return Files.readString(rules()).equals(RULES);
    }

    private Path rules() {
        return folder.postgres().resolve("pg_hba.conf");
    }

    private static boolean exists(Statement statement, String question) throws SQLException {
        try (var rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }

    private static String freshPassword() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static void writeWhole(Path file, String text) throws IOException {
        Path draft = Files.createTempFile(
                file.getParent(),
                file.getFileName().toString(),
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

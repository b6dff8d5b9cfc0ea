package org.anxin.persistence.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.anxin.persistence.shared.StartRefused;

/**
 * The folder that holds everything this installation keeps: the rows, the uploaded files, and the database programs
 * unpacked from the jar. Only the account that runs the product may look into it.
 */
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Rows of the database that comes with the product. */
    public Path postgres() {
        return path.resolve("postgres");
    }

    /** Uploaded files, by content. */
    public Path files() {
        return path.resolve("files");
    }

    /** The database programs, unpacked; may be deleted at any time while nothing runs. */
    public Path binaries() {
        return path.resolve("binaries");
    }

    /** The password of the database that comes with the product; readable by the owner only. */
    public Path password() {
        return path.resolve("postgres.password");
    }

    /** Held locked while an application uses the folder. */
    public Path lock() {
        return path.resolve("anxin.lock");
    }

    /** Makes the folder where it is missing and proves that this account may write into it. */
    public DataFolder create() {
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(path);
                keepOthersOutOf(path);
            }
            Files.delete(Files.createTempFile(path, "writable", ""));
            return this;
        } catch (IOException e) {
            throw new StartRefused(
                    "数据目录 " + path + " 不可写（" + e.getMessage() + "）。",
                    "请用拥有该目录的账户启动，或用 --data 指定另一个目录。",
                    "The data folder " + path + " cannot be written: start as its owner or name another one.",
                    e);
        }
    }

    /** Closes it, and the programs in it, to all other accounts, whatever it was made with. */
    void keepOthersOut() {
        try {
            keepOthersOutOf(path);
            keepOthersOutOf(binaries());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not close " + path + " to other accounts", e);
        }
    }

    private static void keepOthersOutOf(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
}

package org.anxin.app.shared.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Lays content out as a file for as long as it is looked at, since formats are read at random; it is gone afterwards. What
 * a killed process left is swept when the next one starts.
 */
@Component
public class TemporaryFiles {

    private static final String PREFIX = "anxin-upload-";
    private static final long PROCESS = ProcessHandle.current().pid();
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-.*");

    TemporaryFiles() throws IOException {
        sweep(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Gone when it is closed. */
    public record TemporaryFile(Path path) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        }
    }

    public TemporaryFile keep(InputStream content) throws IOException {
        var file = new TemporaryFile(Files.createTempFile(PREFIX + PROCESS + "-", ""));
        try {
            Files.copy(content, file.path(), StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException brokenOff) {
            file.close();
            throw brokenOff;
        }
    }

    private static void sweep(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (var file : files) {
                if (isOrphan(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Of a process that is gone, or had our number before us. */
    private static boolean isOrphan(String fileName) {
        var name = NAME.matcher(fileName);
        if (!name.matches()) {
            return false;
        }
        long process = Long.parseLong(name.group(1));
        return process == PROCESS || ProcessHandle.of(process).isEmpty();
    }
}

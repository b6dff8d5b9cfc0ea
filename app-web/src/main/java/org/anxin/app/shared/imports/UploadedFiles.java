package org.anxin.app.shared.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.reporting.shared.imports.InspectedUpload;
import org.anxin.reporting.shared.imports.UploadInspection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays content out as a file for as long as it is read, since workbooks are read at random; it is gone afterwards. What a
 * killed process left is swept when the next one starts.
 */
@Component
class UploadedFiles {

    private static final long PROCESS = ProcessHandle.current().pid();
    private static final Pattern NAME = Pattern.compile("anxin-import-(\\d+)-.*");

    private final AttachmentStore store;

    UploadedFiles(AttachmentStore store) throws IOException {
        this.store = store;
        sweep(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @FunctionalInterface
    interface Reading<T> {
        T read(InspectedUpload upload) throws IOException;
    }

    /** Reads what comes in, after its inspection. */
    <T> T inspect(InputStream content, Reading<T> reading) {
        Path file = null;
        try {
            file = Files.createTempFile("anxin-import-" + PROCESS + "-", "");
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return reading.read(UploadInspection.inspect(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            remove(file);
        }
    }

    /** Reads what was uploaded for a run. */
    <T> T open(ImportRun run, Reading<T> reading) {
        try (var content = store.open(run.sha256())) {
            return inspect(content, reading);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void remove(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static void sweep(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "anxin-import-*")) {
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

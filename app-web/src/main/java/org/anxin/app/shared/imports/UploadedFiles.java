package org.anxin.app.shared.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.reporting.shared.imports.InspectedUpload;
import org.anxin.reporting.shared.imports.UploadInspection;
import org.springframework.stereotype.Component;

/** Lays content out as a file for as long as it is read, since workbooks are read at random; it is gone afterwards. */
@Component
class UploadedFiles {

    private static final String PREFIX = "anxin-import-";

    private final AttachmentStore store;

    UploadedFiles(AttachmentStore store) {
        this.store = store;
    }

    @FunctionalInterface
    interface Reading<T> {
        T read(InspectedUpload upload) throws IOException;
    }

    /** Reads what comes in, after its inspection. */
    <T> T inspect(InputStream content, Reading<T> reading) {
        Path file = null;
        try {
            file = Files.createTempFile(PREFIX, "");
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

    private static void remove(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}

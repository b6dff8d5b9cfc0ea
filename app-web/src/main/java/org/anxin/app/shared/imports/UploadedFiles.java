package org.anxin.app.shared.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.anxin.app.shared.attachment.TemporaryFiles;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.reporting.shared.imports.InspectedUpload;
import org.anxin.reporting.shared.imports.UploadInspection;
import org.springframework.stereotype.Component;

/** Uploaded workbooks, laid out as a file for as long as they are read. */
@Component
class UploadedFiles {

    private final AttachmentStore store;
    private final TemporaryFiles temporary;

    UploadedFiles(AttachmentStore store, TemporaryFiles temporary) {
        this.store = store;
        this.temporary = temporary;
    }

    @FunctionalInterface
    interface Reading<T> {
        T read(InspectedUpload upload) throws IOException;
    }

    /** Reads what comes in, after its inspection. */
    <T> T inspect(InputStream content, Reading<T> reading) {
        try (var file = temporary.keep(content)) {
            return reading.read(UploadInspection.inspect(file.path()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
}

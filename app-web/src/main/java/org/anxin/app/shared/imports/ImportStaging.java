package org.anxin.app.shared.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportLayouts;
import org.anxin.domain.shared.imports.ImportRows;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.job.JobProgress;
import org.anxin.reporting.shared.imports.InspectedUpload;
import org.anxin.reporting.shared.imports.UploadedSheets;
import org.springframework.stereotype.Component;

/** Reads every row of a run's file into the staging table, by the kind's own heads or the first saved mapping that fits. */
@Component
class ImportStaging {

    private static final int TELL_EVERY = 2000;

    private final ImportRows rows;
    private final ImportLayouts layouts;

    ImportStaging(ImportRows rows, ImportLayouts layouts) {
        this.rows = rows;
        this.layouts = layouts;
    }

    void stage(ImportRun run, ImportDefinition definition, InspectedUpload upload, JobProgress progress) {
        try (var table = UploadedSheets.open(upload, definition, layouts.mappings(run.kind(), run.unitCode()))) {
            run.readBy(table.layout().orElse(null), table.unread());
            var read = new int[1];
            rows.stage(
                    run.id(),
                    definition,
                    staged -> table.forEach(row -> {
                        staged.accept(row);
                        if (++read[0] % TELL_EVERY == 0) {
                            progress.report(read[0], 0);
                        }
                    }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

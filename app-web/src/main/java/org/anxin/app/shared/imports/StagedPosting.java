package org.anxin.app.shared.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.imports.ImportPosting;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRows;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.job.JobProgress;

/** The sound staged rows on their way into the books. */
record StagedPosting(ImportRun run, ImportRows rows, Actor actor, Instant now, LocalDate today, JobProgress progress)
        implements ImportPosting {

    @Override
    public UUID runId() {
        return run.id();
    }

    @Override
    public long runNumber() {
        return run.number();
    }

    @Override
    public void forEachBatch(Consumer<List<ImportRow>> batch) {
        var done = new int[1];
        rows.forEachSoundBatch(run.id(), StagedCheck.BATCH, read -> {
            batch.accept(read);
            done[0] += read.size();
            progress.report(done[0], run.soundRows());
        });
    }
}

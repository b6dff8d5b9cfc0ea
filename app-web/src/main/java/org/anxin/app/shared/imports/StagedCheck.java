package org.anxin.app.shared.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.imports.CellError;
import org.anxin.domain.shared.imports.ImportCheck;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRows;
import org.anxin.domain.shared.imports.RowError;
import org.anxin.domain.shared.job.JobProgress;

/** A check over the staged rows; what it finds is written batch by batch. */
final class StagedCheck implements ImportCheck {

    static final int BATCH = 1000;

    private final UUID runId;
    private final ImportRows rows;
    private final Actor actor;
    private final LocalDate today;
    private final JobProgress progress;
    private final int total;
    private final List<RowError> found = new ArrayList<>();

    StagedCheck(UUID runId, ImportRows rows, Actor actor, LocalDate today, JobProgress progress) {
        this.runId = runId;
        this.rows = rows;
        this.actor = actor;
        this.today = today;
        this.progress = progress;
        this.total = rows.countRows(runId);
    }

    @Override
    public UUID runId() {
        return runId;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public void forEachBatch(Consumer<List<ImportRow>> batch) {
        var done = new int[1];
        rows.forEachBatch(runId, BATCH, read -> {
            batch.accept(read);
            write();
            done[0] += read.size();
            progress.report(done[0], total);
        });
    }

    @Override
    public void wrong(ImportRow row, String column, String code, Object... arguments) {
        found.add(new RowError(row.sheetNo(), row.rowNo(), CellError.of(column, code, arguments)));
    }

    @Override
    public void known(ImportRow row, String column, String code, Object... arguments) {
        found.add(new RowError(row.sheetNo(), row.rowNo(), CellError.known(column, code, arguments)));
    }

    void write() {
        rows.addErrors(runId, found);
        found.clear();
    }
}

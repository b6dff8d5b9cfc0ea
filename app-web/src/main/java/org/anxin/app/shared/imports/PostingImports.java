package org.anxin.app.shared.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.CurrentActor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.imports.ImportHandler;
import org.anxin.domain.shared.imports.ImportMode;
import org.anxin.domain.shared.imports.ImportRows;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.imports.ImportRuns;
import org.anxin.domain.shared.imports.ImportState;
import org.anxin.domain.shared.imports.Refusal;
import org.anxin.domain.shared.imports.RowTally;
import org.anxin.domain.shared.job.BackgroundJob;
import org.anxin.domain.shared.job.BackgroundWork;
import org.anxin.domain.shared.job.JobOutcome;
import org.anxin.domain.shared.job.JobProgress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The clerk confirms, and the rows go into the books: checked once more and posted in one transaction, all of them or
 * none. What the books refuse now sends the run back to its clerk; a run that was interrupted is posted again from the
 * start.
 */
@Service
public class PostingImports implements BackgroundWork {

    private final ImportKinds kinds;
    private final ImportRuns runs;
    private final ImportRows rows;
    private final ImportStaging staging;
    private final UploadedFiles files;
    private final OwnImportRuns own;
    private final ImportJobs jobs;
    private final CurrentActor current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PostingImports(
            ImportKinds kinds,
            ImportRuns runs,
            ImportRows rows,
            ImportStaging staging,
            UploadedFiles files,
            OwnImportRuns own,
            ImportJobs jobs,
            CurrentActor current,
            TransactionTemplate transaction,
            Clock clock) {
        this.kinds = kinds;
        this.runs = runs;
        this.rows = rows;
        this.staging = staging;
        this.files = files;
        this.own = own;
        this.jobs = jobs;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param version of the run as the clerk saw it */
    public void confirm(UUID id, long version, ImportMode mode, Actor actor) {
        transaction.executeWithoutResult(status -> {
            var run = own.find(id, actor);
            StaleForm.refuse(version, run.version(), "import_run", id.toString());
            runs.lockFile(run.kind(), run.unitCode(), run.sha256());
            AlreadyPosted.refuse(runs, run.kind(), run.unitCode(), run.sha256(), clock.getZone());
            run.confirm(mode, actor);
            jobs.post(run, actor);
        });
    }

    /** The posting did not come to its end, and nothing of it is in the books: have it done again. */
    public void again(UUID id, Actor actor) {
        transaction.executeWithoutResult(status -> {
            var run = own.find(id, actor);
            if (run.state() == ImportState.POSTING && jobs.isStuck(run)) {
                jobs.post(run, actor);
            }
        });
    }

    @Override
    public String kind() {
        return ImportJobs.POST;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public JobOutcome run(BackgroundJob job, JobProgress progress) {
        var id = UUID.fromString(job.subjectKey());
        try {
            transaction.executeWithoutResult(status -> post(posting(id), progress));
        } catch (RuleViolation refused) {
            transaction.executeWithoutResult(status -> {
                var run = posting(id);
                run.sendBack(Refusal.of(refused), run.tally(), clock.instant());
            });
        }
        var posted = posting(id).state() == ImportState.POSTED;
        return new JobOutcome(posted ? "入库完成" : "没有入库，请查看原因", "/imports/" + id);
    }

    private void post(ImportRun run, JobProgress progress) {
        if (run.state() != ImportState.POSTING) {
            return;
        }
        var handler = kinds.handler(run.kind(), current.get());
        readAgainIfLost(run, handler, progress);
        var found = checkAgain(run, handler, progress);
        boolean allRows = run.mode().filter(ImportMode.ALL_OR_NOTHING::equals).isPresent();
        if (allRows && found.wrong() > 0 || found.sound() == 0) {
            run.sendBack(Refusal.of(whyNothing(found)), found, clock.instant());
            return;
        }
        var outcome = handler.post(
                new StagedPosting(run, rows, current.get(), clock.instant(), LocalDate.now(clock), progress));
        run.posted(found, outcome.link(), clock.instant());
    }

    private static RuleViolation whyNothing(RowTally found) {
        return found.known() == found.rows()
                ? new RuleViolation("import.all-known")
                : new RuleViolation("import.books-changed", String.valueOf(found.wrong()));
    }

    /** Staged rows do not outlive a crash of the database; the file does. */
    private void readAgainIfLost(ImportRun run, ImportHandler handler, JobProgress progress) {
        if (rows.countRows(run.id()) != run.rowCount()) {
            files.open(run, upload -> {
                staging.stage(run, handler.definition(), upload, progress);
                return run;
            });
        }
    }

    private RowTally checkAgain(ImportRun run, ImportHandler handler, JobProgress progress) {
        rows.forgetCheckErrors(run.id());
        var check = new StagedCheck(run.id(), rows, current.get(), LocalDate.now(clock), progress);
        handler.check(check);
        check.write();
        return rows.tally(run.id());
    }

    private ImportRun posting(UUID id) {
        return runs.findById(id).orElseThrow();
    }
}

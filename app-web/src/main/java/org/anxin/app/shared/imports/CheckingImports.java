package org.anxin.app.shared.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.CurrentActor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.ImportHandler;
import org.anxin.domain.shared.imports.ImportRows;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.imports.ImportRuns;
import org.anxin.domain.shared.imports.ImportState;
import org.anxin.domain.shared.imports.Refusal;
import org.anxin.domain.shared.job.BackgroundJob;
import org.anxin.domain.shared.job.BackgroundWork;
import org.anxin.domain.shared.job.JobOutcome;
import org.anxin.domain.shared.job.JobProgress;
import org.anxin.reporting.shared.imports.InspectedUpload;
import org.anxin.reporting.shared.imports.UploadedTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The dry run: reads every row of an uploaded file and looks for what is wrong with it; nothing reaches the books. All
 * of it is one transaction, so a run that was interrupted is simply checked again.
 */
@Service
public class CheckingImports implements BackgroundWork {

    private final ImportKinds kinds;
    private final ImportRuns runs;
    private final ImportRows rows;
    private final ImportStaging staging;
    private final OwnImportRuns own;
    private final ImportJobs jobs;
    private final UploadedFiles files;
    private final CurrentActor current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CheckingImports(
            ImportKinds kinds,
            ImportRuns runs,
            ImportRows rows,
            ImportStaging staging,
            OwnImportRuns own,
            ImportJobs jobs,
            UploadedFiles files,
            CurrentActor current,
            TransactionTemplate transaction,
            Clock clock) {
        this.kinds = kinds;
        this.runs = runs;
        this.rows = rows;
        this.staging = staging;
        this.own = own;
        this.jobs = jobs;
        this.files = files;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The clerk has changed the books since, or the check did not come to its end: check the same file anew. */
    public void again(UUID id, Actor actor) {
        transaction.executeWithoutResult(status -> {
            var run = own.find(id, actor);
            if (run.state() != ImportState.UPLOADED) {
                run.checkAgain();
                jobs.check(run, actor);
            } else if (jobs.isStuck(run)) {
                jobs.check(run, actor);
            }
        });
    }

    @Override
    public String kind() {
        return ImportJobs.CHECK;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public JobOutcome run(BackgroundJob job, JobProgress progress) {
        var id = UUID.fromString(job.subjectKey());
        var run = runs.findById(id).orElseThrow();
        var link = "/imports/" + id;
        if (run.state() != ImportState.UPLOADED) {
            return new JobOutcome("已经校验过", link);
        }
        var handler = kinds.handler(run.kind(), current.get());
        try {
            files.open(run, upload -> transaction.execute(status -> check(id, handler, upload, progress)));
        } catch (RuleViolation unreadable) {
            boolean unmapped = UploadedTable.isUnknownHead(unreadable);
            transaction.executeWithoutResult(status -> {
                if (unmapped) {
                    uploaded(id).awaitLayout(Refusal.of(unreadable));
                } else {
                    uploaded(id).refuse(Refusal.of(unreadable));
                }
            });
            return new JobOutcome(unmapped ? "请说明文件的各列" : "文件被退回", link);
        }
        return new JobOutcome("校验完成", link);
    }

    private Void check(UUID id, ImportHandler handler, InspectedUpload upload, JobProgress progress) {
        var run = uploaded(id);
        var definition = handler.definition();
        staging.stage(run, definition, upload, progress);
        var check = new StagedCheck(id, rows, current.get(), LocalDate.now(clock), progress);
        handler.check(check);
        check.write();
        run.checked(rows.tally(id), clock.instant());
        return null;
    }

    private ImportRun uploaded(UUID id) {
        return runs.findById(id).orElseThrow();
    }
}

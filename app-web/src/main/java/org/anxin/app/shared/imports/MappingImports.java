package org.anxin.app.shared.imports;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportLayout;
import org.anxin.domain.shared.imports.ImportLayouts;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.imports.ImportState;
import org.anxin.domain.shared.imports.LayoutMapping;
import org.anxin.domain.shared.imports.SavedMapping;
import org.anxin.reporting.shared.imports.InspectedUpload;
import org.anxin.reporting.shared.imports.TableGlimpse;
import org.anxin.reporting.shared.imports.UploadedTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A clerk says which column of an unknown file is what. The mapping is saved for the unit, the same upload goes on with
 * it, and later files that look alike are read without asking.
 */
@Service
public class MappingImports {

    private final ImportKinds kinds;
    private final OwnImportRuns own;
    private final ImportLayouts layouts;
    private final ImportJobs jobs;
    private final UploadedFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MappingImports(
            ImportKinds kinds,
            OwnImportRuns own,
            ImportLayouts layouts,
            ImportJobs jobs,
            UploadedFiles files,
            TransactionTemplate transaction,
            Clock clock) {
        this.kinds = kinds;
        this.own = own;
        this.layouts = layouts;
        this.jobs = jobs;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A file that waits to be mapped, with what can be seen of it.
     *
     * @param saved the unit's mappings of other makers' files, whose words this one may use too
     */
    public record Unmapped(
            ImportRun run, ImportDefinition definition, TableGlimpse glimpse, List<SavedMapping> saved) {}

    /** @param version of the run as the clerk saw it */
    public record Save(UUID runId, long version, String name, LayoutMapping mapping) {}

    public Unmapped find(UUID id, Actor actor) {
        var run = unmapped(id, actor);
        var definition = kinds.handler(run.kind(), actor).definition();
        var saved = layouts.mappings(run.kind(), actor.unitCode());
        return files.open(run, upload -> new Unmapped(run, definition, TableGlimpse.of(upload), saved));
    }

    public void save(Save command, Actor actor) {
        var run = unmapped(command.runId(), actor);
        StaleForm.refuse(
                command.version(), run.version(), "import_run", run.id().toString());
        var definition = kinds.handler(run.kind(), actor).definition();
        var layout = new ImportLayout(
                definition,
                command.name(),
                command.mapping(),
                layouts.living(run.kind(), actor.unitCode()),
                actor,
                clock.instant());
        files.open(run, upload -> {
            refuseUnlessFitting(upload, definition, layout);
            return run;
        });
        transaction.executeWithoutResult(status -> {
            layouts.save(layout);
            var waiting = unmapped(command.runId(), actor);
            waiting.layoutFound();
            jobs.check(waiting, actor);
        });
    }

    private static void refuseUnlessFitting(InspectedUpload upload, ImportDefinition definition, ImportLayout layout)
            throws IOException {
        try {
            UploadedTable.open(upload, definition, List.of(layout.saved())).close();
        } catch (RuleViolation refused) {
            throw UploadedTable.isUnknownHead(refused) ? new RuleViolation("import.layout.not-fitting") : refused;
        }
    }

    private ImportRun unmapped(UUID id, Actor actor) {
        var run = own.find(id, actor);
        if (run.state() != ImportState.UNMAPPED) {
            throw new RuleViolation("import.wrong-state", run.state());
        }
        return run;
    }
}

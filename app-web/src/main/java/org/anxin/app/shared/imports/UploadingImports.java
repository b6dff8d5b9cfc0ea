package org.anxin.app.shared.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.attachment.Attachments;
import org.anxin.domain.shared.attachment.StoredContent;
import org.anxin.domain.shared.imports.ImportHandler;
import org.anxin.domain.shared.imports.ImportLayouts;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.imports.ImportRuns;
import org.anxin.domain.shared.imports.ImportState;
import org.anxin.domain.shared.imports.Refusal;
import org.anxin.domain.shared.imports.UploadedFile;
import org.anxin.reporting.shared.imports.InspectedUpload;
import org.anxin.reporting.shared.imports.TableGlimpse;
import org.anxin.reporting.shared.imports.UploadedSheets;
import org.anxin.reporting.shared.imports.UploadedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A clerk uploads a file. What cannot be read or is not of the kind is refused at once and not kept; a table whose heads
 * nobody knows is kept and waits for its clerk to say what its columns are; a file that the
 * unit has posted before is refused naming that run; one that still waits is taken up again and checked anew.
 */
@Service
public class UploadingImports {

    private final ImportKinds kinds;
    private final ImportRuns runs;
    private final ImportLayouts layouts;
    private final ImportJobs jobs;
    private final Attachments attachments;
    private final AttachmentStore store;
    private final UploadedFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UploadingImports(
            ImportKinds kinds,
            ImportRuns runs,
            ImportLayouts layouts,
            ImportJobs jobs,
            Attachments attachments,
            AttachmentStore store,
            UploadedFiles files,
            TransactionTemplate transaction,
            Clock clock) {
        this.kinds = kinds;
        this.runs = runs;
        this.layouts = layouts;
        this.jobs = jobs;
        this.attachments = attachments;
        this.store = store;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param fileName as the browser sent it */
    public record Upload(String kind, String fileName, InputStream content) {}

    /**
     * @param takenUpAgain the same file was still waiting
     * @param unmapped its clerk has to say which column is what
     */
    public record Received(UUID runId, boolean takenUpAgain, boolean unmapped) {}

    public Received upload(Upload upload, Actor actor) {
        var handler = kinds.handler(upload.kind(), actor);
        return files.inspect(upload.content(), file -> {
            var unknownHead = unknownHead(file, handler, actor);
            var content = put(file);
            return transaction.execute(status -> receive(upload, file, content, handler, unknownHead, actor));
        });
    }

    /** What the file's head lacks, where its clerk could say what its columns are; null where it can be read. */
    private @Nullable RuleViolation unknownHead(InspectedUpload file, ImportHandler handler, Actor actor)
            throws IOException {
        var definition = handler.definition();
        try {
            UploadedSheets.open(
                            file, definition, layouts.mappings(handler.kind().code(), actor.unitCode()))
                    .close();
            return null;
        } catch (RuleViolation refused) {
            if (UploadedTable.isUnknownHead(refused) && TableGlimpse.of(file).couldBe(definition)) {
                return refused;
            }
            throw refused;
        }
    }

    private StoredContent put(InspectedUpload file) throws IOException {
        try (var in = Files.newInputStream(file.file())) {
            return store.put(in);
        }
    }

    private Received receive(
            Upload upload,
            InspectedUpload file,
            StoredContent content,
            ImportHandler handler,
            @Nullable RuleViolation unknownHead,
            Actor actor) {
        var kind = handler.kind();
        runs.lockFile(kind.code(), actor.unitCode(), content.sha256());
        AlreadyPosted.refuse(runs, kind.code(), actor.unitCode(), content.sha256(), clock.getZone());
        var waiting = runs.findFile(
                kind.code(),
                actor.unitCode(),
                content.sha256(),
                List.of(ImportState.UPLOADED, ImportState.UNMAPPED, ImportState.CHECKED));
        if (!waiting.isEmpty()) {
            return takeUpAgain(waiting.getFirst(), unknownHead, actor);
        }
        var number = runs.nextNumber();
        var attachment = attachments.save(new Attachment(
                "import",
                String.valueOf(number),
                upload.fileName(),
                file.format().mediaType(),
                content,
                actor,
                clock.instant()));
        var run = runs.save(new ImportRun(
                number,
                kind,
                new UploadedFile(attachment.id(), attachment.fileName(), content.sha256()),
                actor,
                clock.instant()));
        if (unknownHead == null) {
            jobs.check(run, actor);
        } else {
            run.awaitLayout(Refusal.of(unknownHead));
        }
        return new Received(run.id(), false, unknownHead != null);
    }

    private Received takeUpAgain(ImportRun run, @Nullable RuleViolation unknownHead, Actor actor) {
        if (run.state() == ImportState.UNMAPPED) {
            if (unknownHead == null) {
                run.layoutFound();
                jobs.check(run, actor);
            }
        } else if (run.state() == ImportState.CHECKED) {
            run.checkAgain();
            jobs.check(run, actor);
        } else if (jobs.isStuck(run)) {
            jobs.check(run, actor);
        }
        return new Received(run.id(), true, run.state() == ImportState.UNMAPPED);
    }
}

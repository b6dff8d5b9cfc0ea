package org.anxin.app.shared.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.imports.CellError;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportLayouts;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRows;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.imports.ImportRunLedger;
import org.anxin.domain.shared.imports.ImportRunLine;
import org.anxin.domain.shared.imports.SavedMapping;
import org.anxin.domain.shared.job.BackgroundJob;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.shared.imports.AnnotatedWorkbook;
import org.anxin.reporting.shared.imports.ImportTemplate;
import org.anxin.reporting.shared.imports.InspectedUpload;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Colleagues follow the unit's imports: the list, a run with its errors, the file as it came and as it goes back. */
@Service
public class ReadingImports {

    private static final int BATCH = 500;

    private final ImportKinds kinds;
    private final OwnImportRuns own;
    private final ImportRunLedger ledger;
    private final ImportRows rows;
    private final ImportLayouts layouts;
    private final ImportJobs jobs;
    private final UploadedFiles files;
    private final AttachmentStore store;
    private final TransactionTemplate transaction;
    private final Sentences sentences;

    ReadingImports(
            ImportKinds kinds,
            OwnImportRuns own,
            ImportRunLedger ledger,
            ImportRows rows,
            ImportLayouts layouts,
            ImportJobs jobs,
            UploadedFiles files,
            AttachmentStore store,
            TransactionTemplate transaction,
            Sentences sentences) {
        this.kinds = kinds;
        this.own = own;
        this.ledger = ledger;
        this.rows = rows;
        this.layouts = layouts;
        this.jobs = jobs;
        this.files = files;
        this.store = store;
        this.transaction = transaction;
        this.sentences = sentences;
    }

    @Transactional(readOnly = true)
    public ListPage<ImportRunLine> page(ListQuery query, Actor actor) {
        return ledger.page(query, actor.unitCode(), kinds.codesOf(actor));
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor actor, Consumer<ImportRunLine> line) {
        ledger.forEach(query, actor.unitCode(), kinds.codesOf(actor), line);
    }

    @Transactional(readOnly = true)
    public ImportRun find(UUID id, Actor actor) {
        return own.find(id, actor);
    }

    @Transactional(readOnly = true)
    public ImportDefinition definition(String kind, Actor actor) {
        return kinds.handler(kind, actor).definition();
    }

    /** Full names of those who have a part in the run, by username. */
    @Transactional(readOnly = true)
    public Map<String, String> peopleOf(ImportRun run) {
        return ledger.peopleOf(run);
    }

    /** The job that the run waits for. */
    @Transactional(readOnly = true)
    public Optional<BackgroundJob> jobOf(ImportRun run) {
        return jobs.of(run);
    }

    /** Whether the run's job has ended and the run still waits for it; a run that has moved on since is not stuck. */
    @Transactional(readOnly = true)
    public boolean isStuck(ImportRun run, Actor actor) {
        return jobs.isStuck(run) && own.find(run.id(), actor).state() == run.state();
    }

    /** @param table one of the tables of the run's file */
    @Transactional(readOnly = true)
    public List<ImportRow> firstRows(ImportRun run, ImportDefinition table, int limit) {
        return run.kind().equals(table.kind().code())
                ? rows.firstRows(run.id(), limit)
                : rows.firstRows(run.id(), table.kind().code(), limit);
    }

    /** The rows that do not go in by themselves: the wrong ones first, then those that the books know already. */
    @Transactional(readOnly = true)
    public List<ImportRow> rowsLeftOut(ImportRun run, int offset, int limit) {
        var leftOut = new ArrayList<>(rows.errorRows(run.id(), offset, limit));
        if (leftOut.size() < limit && run.knownRows() > 0) {
            leftOut.addAll(rows.knownRows(run.id(), Math.max(0, offset - run.errorRows()), limit - leftOut.size()));
        }
        return leftOut;
    }

    /** What is wrong with a cell, in words. */
    public String sentence(CellError error) {
        return sentences.text("rule." + error.code(), error.arguments().toArray());
    }

    public void writeTemplate(String kind, Actor actor, OutputStream out) throws IOException {
        ImportTemplate.write(definition(kind, actor), out);
    }

    /** The file as it was uploaded. */
    public InputStream original(UUID id, Actor actor) throws IOException {
        return store.open(find(id, actor).sha256());
    }

    /** The file with what is wrong in it, written to where the answer's name is known. */
    public void writeAnnotated(UUID id, Actor actor, AnnotatedTarget target) {
        var run = find(id, actor);
        var definition = definition(run.kind(), actor);
        files.open(run, upload -> {
            var layout = layoutOf(run);
            boolean headless = layout.stream().anyMatch(each -> each.mapping().isHeadless());
            boolean voided = run.layout().isPresent() && layout.isEmpty();
            if (!headless && !voided && AnnotatedWorkbook.canAnnotate(upload, run.rowCount())) {
                AnnotatedWorkbook.annotate(
                        upload, definition, layout, faulty(run), this::sentence, target.named(nameOf(run, upload)));
            } else {
                writeFaultyRows(run, definition, target);
            }
            return run;
        });
    }

    /** Opens the answer once its name is known. */
    @FunctionalInterface
    public interface AnnotatedTarget {
        OutputStream named(String fileName) throws IOException;
    }

    private void writeFaultyRows(ImportRun run, ImportDefinition definition, AnnotatedTarget target) {
        transaction.executeWithoutResult(status -> {
            try {
                AnnotatedWorkbook.writeFaultyRows(
                        definition,
                        row -> rows.forEachErrorBatch(run.id(), BATCH, batch -> batch.forEach(row)),
                        this::sentence,
                        target.named(baseName(run) + "-错误行.xlsx"));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }

    private List<SavedMapping> layoutOf(ImportRun run) {
        return layouts.mappings(run.kind(), run.unitCode()).stream()
                .filter(layout -> run.layout().filter(layout.name()::equals).isPresent())
                .toList();
    }

    private List<ImportRow> faulty(ImportRun run) {
        return transaction.execute(status -> {
            var faulty = new ArrayList<ImportRow>();
            rows.forEachErrorBatch(run.id(), BATCH, faulty::addAll);
            return faulty;
        });
    }

    private static String nameOf(ImportRun run, InspectedUpload upload) {
        return baseName(run) + "-错误标注." + upload.format().extension();
    }

    private static String baseName(ImportRun run) {
        int dot = run.fileName().lastIndexOf('.');
        return dot > 0 ? run.fileName().substring(0, dot) : run.fileName();
    }
}

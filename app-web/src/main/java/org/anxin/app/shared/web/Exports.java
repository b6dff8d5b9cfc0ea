package org.anxin.app.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.anxin.app.shared.audit.ReadingAudit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerHeading;
import org.anxin.domain.shared.ledger.LedgerLines;
import org.anxin.reporting.shared.LedgerWorkbook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends a list as a workbook, line by line as it is read, and keeps in the audit log who took it away. Two at a time; a
 * third waits for a place and is asked to come back when none gets free.
 */
@Component
public class Exports {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Each holds a database connection as long as its reader reads. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final ReadingAudit audit;
    private final Clock clock;
    private final Duration patience;

    Exports(ReadingAudit audit, Clock clock, @Value("${anxin.export-patience:30s}") Duration patience) {
        this.audit = audit;
        this.clock = clock;
        this.patience = patience;
    }

    /** @param filter what was asked for, as a reader would say it */
    public <T> void ledger(
            HttpServletResponse response,
            Actor actor,
            String title,
            FilterWords filter,
            List<LedgerColumn<T>> columns,
            LedgerLines<T> lines)
            throws IOException {
        workbook(response, actor, title, filter, (heading, out) -> LedgerWorkbook.write(heading, columns, lines, out));
    }

    /** A workbook with a layout of its own. */
    public void workbook(
            HttpServletResponse response, Actor actor, String title, FilterWords filter, WorkbookDrawing drawing)
            throws IOException {
        send(response, actor, title, filter, new Format(".xlsx", XLSX), drawing);
    }

    /** A package of files with their index. */
    public void archive(
            HttpServletResponse response, Actor actor, String title, FilterWords filter, WorkbookDrawing drawing)
            throws IOException {
        send(response, actor, title, filter, new Format(".zip", "application/zip"), drawing);
    }

    /** An official letter to be edited. */
    public void letter(
            HttpServletResponse response, Actor actor, String title, FilterWords filter, WorkbookDrawing drawing)
            throws IOException {
        send(response, actor, title, filter, new Format(".docx", DOCX), drawing);
    }

    private record Format(String extension, String mediaType) {}

    private void send(
            HttpServletResponse response,
            Actor actor,
            String title,
            FilterWords filter,
            Format format,
            WorkbookDrawing drawing)
            throws IOException {
        takePlace();
        try {
            var today = LocalDate.now(clock);
            audit.exported(actor, title, filter.text());
            var out = attachment(response, title + today + format.extension(), format.mediaType());
            drawing.draw(new LedgerHeading(title, actor.unitName(), today, filter.text()), out);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RuleViolation("export.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("export.busy");
        }
    }

    /** Draws a workbook under its heading. */
    @FunctionalInterface
    public interface WorkbookDrawing {

        void draw(LedgerHeading heading, OutputStream out) throws IOException;
    }

    /** A download with this name; the browser never opens it in place. */
    public static OutputStream attachment(HttpServletResponse response, String fileName, String mediaType)
            throws IOException {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        return response.getOutputStream();
    }
}

package org.anxin.reporting.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerHeading;
import org.anxin.domain.shared.ledger.LedgerLines;
import org.dhatim.fastexcel.Workbook;

/**
 * Draws any ledger as a workbook that prints: title, 编制单位 and date, the filter in words, 序号, typed cells, 合计 where
 * there is something to add up; A4 landscape, one page wide, the head on every page. Lines are written as they come, so
 * a long ledger takes no more memory than a short one. Nothing in it is a formula, the sums neither.
 */
public final class LedgerWorkbook {

    private LedgerWorkbook() {}

    /** Writes the whole workbook; the stream stays open. */
    public static <T> void write(
            LedgerHeading heading, List<LedgerColumn<T>> columns, LedgerLines<T> lines, OutputStream out)
            throws IOException {
        var workbook = new Workbook(out, "Anxin", "1.0");
        workbook.setGlobalDefaultFont(LedgerSheet.FONT, LedgerSheet.FONT_SIZE);
        var writer = new Writer<>(workbook, heading, columns);
        try {
            lines.forEach(writer::line);
            writer.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        workbook.finish();
        out.flush();
    }

    /** Turns to a further sheet when one is full. */
    private static final class Writer<T> {

        private final Workbook workbook;
        private final LedgerHeading heading;
        private final List<LedgerColumn<T>> columns;
        private final LedgerTotals<T> totals;
        private int sheets;
        private LedgerSheet<T> sheet;

        Writer(Workbook workbook, LedgerHeading heading, List<LedgerColumn<T>> columns) {
            this.workbook = workbook;
            this.heading = heading;
            this.columns = columns;
            this.totals = new LedgerTotals<>(columns);
            this.sheet = nextSheet();
        }

        void line(T line) {
            if (sheet.isFull()) {
                sheet.finish();
                sheet = nextSheet();
            }
            var values =
                    columns.stream().map(column -> column.value().apply(line)).toArray();
            totals.add(values);
            sheet.line(totals.lines(), values);
        }

        void finish() {
            if (totals.addUp()) {
                sheet.totals(totals);
            }
            sheet.finish();
        }

        private LedgerSheet<T> nextSheet() {
            sheets++;
            return new LedgerSheet<>(
                    workbook.newWorksheet(sheets == 1 ? "台账" : "台账（%d）".formatted(sheets)), heading, columns);
        }
    }
}

package org.anxin.reporting.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.shared.ledger.LedgerHeading;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a ledger. Styles are laid over a block of lines at a time, which costs a tenth of styling each cell. */
final class LedgerSheet<T> {

    static final String FONT = "宋体";
    static final double FONT_SIZE = 10.5;

    /** Below Excel's 1,048,576 rows, heading included. */
    private static final int LINES = 1_000_000;

    private static final int BLOCK = 500;
    private static final double LINE_HEIGHT = 14.5;
    private static final int TITLE = 0;
    private static final int ISSUER = 1;
    private static final int FILTER = 2;
    private static final int HEAD = 3;
    private static final int FIRST_LINE = 4;
    private static final String GREY = "E7EBF0";
    private static final ZoneId BEIJING_TIME = ZoneId.of("Asia/Shanghai");

    private final Worksheet sheet;
    private final List<LedgerColumn<T>> columns;
    private final int lastColumn;
    private int row = FIRST_LINE;
    private int blockStart = FIRST_LINE;

    LedgerSheet(Worksheet sheet, LedgerHeading heading, List<LedgerColumn<T>> columns) {
        this.sheet = sheet;
        this.columns = columns;
        this.lastColumn = columns.size();
        page();
        heading(heading);
        head();
    }

    boolean isFull() {
        return row >= FIRST_LINE + LINES;
    }

    void line(long number, @Nullable Object[] values) {
        sheet.value(row, 0, number);
        int linesOfText = 1;
        for (int i = 0; i < values.length; i++) {
            var column = columns.get(i);
            cell(row, i + 1, column.kind(), values[i]);
            if (column.kind() == Kind.TEXT && values[i] instanceof String text) {
                linesOfText = Math.max(linesOfText, TextFit.lines(text, column.width(), 1));
            }
        }
        if (linesOfText > 1) {
            sheet.rowHeight(row, Math.min(linesOfText * LINE_HEIGHT + 3, Worksheet.MAX_ROW_HEIGHT));
        }
        row++;
        if (row - blockStart == BLOCK) {
            block();
        }
    }

    void totals(LedgerTotals<T> totals) {
        block();
        sheet.inlineString(row, 0, "合计");
        for (int i = 0; i < columns.size(); i++) {
            if (totals.isQuantity(i)) {
                sheet.value(row, i + 1, totals.sum(i));
            }
            look(sheet.range(row, i + 1, row, i + 1).style(), columns.get(i).kind())
                    .bold()
                    .fillColor(GREY)
                    .set();
        }
        sheet.range(row, 0, row, 0)
                .style()
                .bold()
                .horizontalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .fillColor(GREY)
                .set();
        row++;
        blockStart = row;
    }

    void finish() {
        block();
        sheet.addNamedRange(sheet.range(0, 0, row - 1, lastColumn), "_xlnm.Print_Area");
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page() {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.5f);
        sheet.rightMargin(0.5f);
        sheet.topMargin(0.6f);
        sheet.bottomMargin(0.7f);
        sheet.footer("第 &P 页 共 &N 页", Position.CENTER, FONT, 9);
        sheet.repeatRows(HEAD);
        sheet.freezePane(0, FIRST_LINE);
    }

    private void heading(LedgerHeading heading) {
        words(TITLE, heading.title());
        sheet.rowHeight(TITLE, 30);
        sheet.range(TITLE, 0, TITLE, lastColumn)
                .style()
                .merge()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        words(ISSUER, "编制单位：" + heading.issuer() + "    制表日期：" + heading.madeOn());
        words(FILTER, "筛选条件：" + heading.filterInWords());
        for (int line : new int[] {ISSUER, FILTER}) {
            sheet.rowHeight(line, 18);
            sheet.range(line, 0, line, lastColumn)
                    .style()
                    .merge()
                    .verticalAlignment("center")
                    .set();
        }
    }

    private void words(int line, String text) {
        sheet.inlineString(line, 0, CellText.of(text));
    }

    private void head() {
        sheet.width(0, 6);
        sheet.inlineString(HEAD, 0, "序号");
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i + 1, columns.get(i).width());
            sheet.inlineString(HEAD, i + 1, CellText.of(columns.get(i).header()));
        }
        sheet.rowHeight(HEAD, 24);
        sheet.range(HEAD, 0, HEAD, lastColumn)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(GREY)
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void cell(int row, int column, Kind kind, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number when kind != Kind.TEXT && kind != Kind.CODE -> sheet.value(row, column, number);
            case LocalDate date -> sheet.value(row, column, date);
            case LocalDateTime time -> sheet.value(row, column, time);
            case Instant instant -> sheet.value(row, column, LocalDateTime.ofInstant(instant, BEIJING_TIME));
            case Boolean yes -> sheet.inlineString(row, column, yes ? "是" : "否");
            default -> sheet.inlineString(row, column, CellText.of(value.toString()));
        }
    }

    /** Styles the lines since the last block and hands them to the stream. */
    private void block() {
        if (row == blockStart) {
            return;
        }
        sheet.range(blockStart, 0, row - 1, 0)
                .style()
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        for (int i = 0; i < columns.size(); i++) {
            look(
                            sheet.range(blockStart, i + 1, row - 1, i + 1).style(),
                            columns.get(i).kind())
                    .set();
        }
        blockStart = row;
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StyleSetter look(StyleSetter style, Kind kind) {
        var framed = style.borderStyle(BorderStyle.THIN).verticalAlignment("center");
        return switch (kind) {
            case TEXT -> framed.wrapText(true);
            case CODE -> framed.format("@");
            case COUNT, DAYS, SHARED_COUNT -> framed.format("#,##0").horizontalAlignment("right");
            case MONEY, SHARED_MONEY -> framed.format("#,##0.00").horizontalAlignment("right");
            case PERCENT -> framed.format("0.0%").horizontalAlignment("right");
            case DATE -> framed.format("yyyy-mm-dd").horizontalAlignment("center");
            case DATE_TIME -> framed.format("yyyy-mm-dd hh:mm").horizontalAlignment("center");
        };
    }
}

package org.anxin.reporting.task;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.anxin.domain.shared.ledger.LedgerHeading;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.TaskBoard;
import org.anxin.domain.task.UnitRole;
import org.anxin.reporting.shared.A4Landscape;
import org.anxin.reporting.shared.CellText;
import org.anxin.reporting.shared.TextFit;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The board of rows × units on paper: unit names stand upright, 责 and 配 mark who does what. A4 landscape. */
public final class TaskBoardWorkbook {

    private static final int HEAD = 3;
    private static final int FIRST_LINE = 4;
    private static final int WORD_COLUMNS = 3;
    private static final int[] WORD_WIDTHS = {6, 18, 40};
    private static final int UNIT_WIDTH = 4;
    private static final float LINE_HEIGHT = 14.8f;
    private static final float PADDING = 5;
    private static final float UPRIGHT_CHARACTER = 15.5f;

    private final TaskBoard board;
    private final int lastColumn;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("任务看板");
    private final BreakdownStyles styles = new BreakdownStyles(workbook);

    private TaskBoardWorkbook(TaskBoard board) {
        this.board = board;
        this.lastColumn = WORD_COLUMNS + board.columns().size() - 1;
    }

    /** Writes the whole workbook; the stream stays open. */
    public static void write(TaskBoard board, LedgerHeading heading, OutputStream out) throws IOException {
        var drawing = new TaskBoardWorkbook(board);
        try (var workbook = drawing.workbook) {
            drawing.heading(heading);
            drawing.head();
            for (int i = 0; i < board.lines().size(); i++) {
                drawing.line(FIRST_LINE + i, board.lines().get(i));
            }
            drawing.sheet.createFreezePane(WORD_COLUMNS, FIRST_LINE);
            A4Landscape.print(drawing.sheet, HEAD, drawing.lastColumn);
            workbook.write(out);
        }
    }

    private void heading(LedgerHeading heading) {
        across(0, heading.title(), styles.title, 32);
        across(1, "编制单位：%s    制表日期：%s".formatted(heading.issuer(), heading.madeOn()), styles.source, 18);
        across(2, "筛选条件：%s    责：责任单位，配：配合单位".formatted(heading.filterInWords()), styles.source, 18);
    }

    private void across(int at, String text, CellStyle style, float height) {
        var row = sheet.createRow(at);
        row.setHeightInPoints(height);
        cell(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, lastColumn));
    }

    private void head() {
        var row = sheet.createRow(HEAD);
        int longest = board.columns().stream()
                .mapToInt(column -> column.label().length())
                .max()
                .orElse(2);
        row.setHeightInPoints(Math.max(30, longest * UPRIGHT_CHARACTER + PADDING));
        cell(row, 0, "序号", styles.head);
        cell(row, 1, "主要任务", styles.head);
        cell(row, 2, "落实措施", styles.head);
        for (int i = 0; i < WORD_COLUMNS; i++) {
            sheet.setColumnWidth(i, WORD_WIDTHS[i] * 256);
        }
        for (int i = 0; i < board.columns().size(); i++) {
            sheet.setColumnWidth(WORD_COLUMNS + i, UNIT_WIDTH * 256);
            cell(row, WORD_COLUMNS + i, board.columns().get(i).label(), styles.uprightHead);
        }
    }

    private void line(int at, TaskBoard.Line line) {
        var row = sheet.createRow(at);
        var measures = line.measures().stream().map(TaskBoardWorkbook::words).collect(Collectors.joining("\n"));
        var task = line.task().ordinal() + "、" + line.task().title();
        row.createCell(0).setCellValue(line.row().no());
        row.getCell(0).setCellStyle(styles.mark);
        cell(row, 1, task, styles.text);
        cell(row, 2, measures, styles.text);
        for (int i = 0; i < line.cells().size(); i++) {
            var cell = line.cells().get(i);
            var mark = cell == null ? "" : cell.role() == UnitRole.RESPONSIBLE ? "责" : "配";
            cell(row, WORD_COLUMNS + i, mark, "责".equals(mark) ? styles.strongMark : styles.mark);
        }
        int lines = Math.max(TextFit.lines(measures, WORD_WIDTHS[2], 1), TextFit.lines(task, WORD_WIDTHS[1], 1));
        row.setHeightInPoints(lines * LINE_HEIGHT + PADDING);
    }

    private static String words(Measure measure) {
        return measure.no() + "．" + measure.topic();
    }

    private static void cell(XSSFRow row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.of(text));
        }
        cell.setCellStyle(style);
    }
}

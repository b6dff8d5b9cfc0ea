package org.anxin.reporting.task;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.anxin.domain.task.AssignmentRow;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.Task;
import org.anxin.domain.task.TaskBreakdown;
import org.anxin.reporting.shared.A4Landscape;
import org.anxin.reporting.shared.CellText;
import org.anxin.reporting.shared.TextFit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 《主要任务分解表》 in the layout of the document: six columns, 33 rows, a task's cells merged over its rows, the measures
 * of a row as paragraphs of one cell. A4 landscape, the head on every page, every row as high as its text. A title stands
 * at the top of its merged cell, so that no page break runs through it.
 */
public final class TaskBreakdownWorkbook {

    private static final int TITLE = 0;
    private static final int SOURCE = 1;
    private static final int HEAD = 2;
    private static final int FIRST_ROW = 3;

    private static final List<String> HEADERS = List.of("序号", "主要任务", "落实措施", "责任单位", "配合单位", "备注");
    private static final int[] WIDTHS = {6, 15, 60, 25, 19, 21};
    private static final int LAST_COLUMN = HEADERS.size() - 1;

    /** Of a line of 10.5 points, with the leading that the most generous Chinese fonts ask for. */
    private static final float LINE_HEIGHT = 14.8f;

    private static final float PADDING = 7;

    private final TaskBreakdown breakdown;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("任务分解表");
    private final BreakdownStyles styles = new BreakdownStyles(workbook);

    private TaskBreakdownWorkbook(TaskBreakdown breakdown) {
        this.breakdown = breakdown;
    }

    /** Writes the whole workbook; the stream stays open. */
    public static void write(TaskBreakdown breakdown, String issuer, LocalDate madeOn, OutputStream out)
            throws IOException {
        var drawing = new TaskBreakdownWorkbook(breakdown);
        try (var workbook = drawing.workbook) {
            drawing.heading(issuer, madeOn);
            drawing.head();
            breakdown.rows().forEach(drawing::row);
            breakdown.tasks().forEach(drawing::mergeTask);
            drawing.sheet.createFreezePane(0, FIRST_ROW);
            A4Landscape.print(drawing.sheet, HEAD, LAST_COLUMN);
            workbook.write(out);
        }
    }

    private void heading(String issuer, LocalDate madeOn) {
        workbook.getProperties().getCoreProperties().setTitle(TaskBreakdown.TITLE);
        across(TITLE, TaskBreakdown.TITLE, styles.title, 34);
        across(
                SOURCE,
                "%s附件    编制单位：%s    制表日期：%s".formatted(TaskBreakdown.DOCUMENT_NUMBER, issuer, madeOn),
                styles.source,
                20);
    }

    private void across(int at, String text, CellStyle style, float height) {
        var row = sheet.createRow(at);
        row.setHeightInPoints(height);
        cell(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, LAST_COLUMN));
    }

    private void head() {
        var row = sheet.createRow(HEAD);
        row.setHeightInPoints(26);
        for (int i = 0; i <= LAST_COLUMN; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
            cell(row, i, HEADERS.get(i), styles.head);
        }
    }

    private void row(AssignmentRow line) {
        var row = sheet.createRow(at(line));
        var task = breakdown.task(line.taskNo());
        var measures = breakdown.measuresOf(line).stream().map(Measure::printed).collect(Collectors.joining("\n"));
        var first = breakdown.rowsOf(task).getFirst().equals(line);
        var cells = List.of(
                first ? task.ordinal() : "",
                first ? task.title() : "",
                measures,
                line.responsible(),
                line.supporting(),
                line.remark());
        int lines = 1;
        for (int i = 0; i <= LAST_COLUMN; i++) {
            cell(row, i, cells.get(i), i < 2 ? styles.task : styles.text);
            if (i >= 2) {
                lines = Math.max(lines, TextFit.lines(cells.get(i), WIDTHS[i], 1));
            }
        }
        row.setHeightInPoints(Math.max(lines, linesOfTitle(task)) * LINE_HEIGHT + PADDING);
    }

    /** What each row of a task must at least give, so that the merged cell holds the title. */
    private int linesOfTitle(Task task) {
        int rows = breakdown.rowsOf(task).size();
        return Math.ceilDiv(TextFit.lines(task.title(), WIDTHS[1], 1), rows);
    }

    private void mergeTask(Task task) {
        var rows = breakdown.rowsOf(task);
        if (rows.size() > 1) {
            for (int column = 0; column < 2; column++) {
                sheet.addMergedRegion(new CellRangeAddress(at(rows.getFirst()), at(rows.getLast()), column, column));
            }
        }
    }

    private static int at(AssignmentRow row) {
        return FIRST_ROW + row.no() - 1;
    }

    private static void cell(XSSFRow row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(CellText.of(text));
        cell.setCellStyle(style);
    }
}

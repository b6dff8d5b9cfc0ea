package org.anxin.reporting.task;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.anxin.domain.shared.ledger.LedgerHeading;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.TaskBoard;
import org.anxin.domain.task.UnitRole;
import org.anxin.domain.task.obligation.Completion;
import org.anxin.domain.task.obligation.CompletionBoard;
import org.anxin.reporting.shared.A4Landscape;
import org.anxin.reporting.shared.CellText;
import org.anxin.reporting.shared.TextFit;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The board of rows × units on paper: unit names stand upright, 责 and 配 mark who does what, or each cell says how much of
 * what is owed is done. A4 landscape.
 */
public final class TaskBoardWorkbook {

    private static final int HEAD = 3;
    private static final int FIRST_LINE = 4;
    private static final int[] WORD_WIDTHS = {6, 18, 40};
    private static final int RATE_WIDTH = 10;
    private static final int UNIT_WIDTH = 4;
    private static final int COMPLETION_WIDTH = 6;
    private static final float LINE_HEIGHT = 14.8f;
    private static final float PADDING = 5;
    private static final float UPRIGHT_CHARACTER = 15.5f;

    private final TaskBoard board;
    private final @Nullable CompletionBoard completion;
    private final int firstUnit;
    private final int lastColumn;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("任务看板");
    private final BreakdownStyles styles = new BreakdownStyles(workbook);

    private TaskBoardWorkbook(TaskBoard board, @Nullable CompletionBoard completion) {
        this.board = board;
        this.completion = completion;
        this.firstUnit = WORD_WIDTHS.length + (completion == null ? 0 : 1);
        this.lastColumn = firstUnit + board.columns().size() - 1;
    }

    /** 分工. Writes the whole workbook; the stream stays open. */
    public static void write(TaskBoard board, LedgerHeading heading, OutputStream out) throws IOException {
        new TaskBoardWorkbook(board, null).draw(heading, out);
    }

    /** 完成情况. Writes the whole workbook; the stream stays open. */
    public static void write(CompletionBoard completion, LedgerHeading heading, OutputStream out) throws IOException {
        new TaskBoardWorkbook(completion.board(), completion).draw(heading, out);
    }

    private void draw(LedgerHeading heading, OutputStream out) throws IOException {
        try (workbook) {
            heading(heading);
            head();
            for (int i = 0; i < board.lines().size(); i++) {
                line(
                        FIRST_LINE + i,
                        board.lines().get(i),
                        completion == null ? null : completion.lines().get(i));
            }
            if (completion != null) {
                totals(FIRST_LINE + board.lines().size(), completion);
            }
            sheet.createFreezePane(firstUnit, FIRST_LINE);
            A4Landscape.print(sheet, HEAD, lastColumn);
            workbook.write(out);
        }
    }

    private void heading(LedgerHeading heading) {
        across(0, heading.title(), styles.title, 32);
        across(1, "编制单位：%s    制表日期：%s".formatted(heading.issuer(), heading.madeOn()), styles.source, 18);
        across(2, "筛选条件：%s    %s".formatted(heading.filterInWords(), key()), styles.source, 18);
    }

    private String key() {
        var duties = "责：责任单位，配：配合单位";
        return completion == null ? duties : "办结/应办。逾：逾期未报，急：即将到期或退回，办：待办理，审：待审核，迟：有逾期办结，✓：按期办结，未：未开始；" + duties;
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
        for (int i = 0; i < WORD_WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WORD_WIDTHS[i] * 256);
        }
        if (completion != null) {
            sheet.setColumnWidth(firstUnit - 1, RATE_WIDTH * 256);
            cell(row, firstUnit - 1, "全区办结", styles.head);
        }
        for (int i = 0; i < board.columns().size(); i++) {
            sheet.setColumnWidth(firstUnit + i, widthOf(i) * 256);
            cell(row, firstUnit + i, board.columns().get(i).label(), styles.uprightHead);
        }
    }

    /** Numbers want more room than a mark. */
    private int widthOf(int unit) {
        return completion == null || completion.totals().get(unit).isEmpty() ? UNIT_WIDTH : COMPLETION_WIDTH;
    }

    private void line(int at, TaskBoard.Line line, CompletionBoard.@Nullable Line done) {
        var row = sheet.createRow(at);
        var measures = line.measures().stream().map(TaskBoardWorkbook::words).collect(Collectors.joining("\n"));
        var task = line.task().ordinal() + "、" + line.task().title();
        row.createCell(0).setCellValue(line.row().no());
        row.getCell(0).setCellStyle(styles.mark);
        cell(row, 1, task, styles.text);
        cell(row, 2, measures, styles.text);
        for (int i = 0; i < line.cells().size(); i++) {
            if (done == null || done.cells().get(i).isEmpty()) {
                duty(row, firstUnit + i, line.cells().get(i));
            } else {
                completion(row, firstUnit + i, done.cells().get(i));
            }
        }
        if (done != null) {
            completion(row, firstUnit - 1, done.total());
        }
        int lines = Math.max(TextFit.lines(measures, WORD_WIDTHS[2], 1), TextFit.lines(task, WORD_WIDTHS[1], 1));
        row.setHeightInPoints(Math.max(lines, done == null ? 1 : 2) * LINE_HEIGHT + PADDING);
    }

    private void duty(XSSFRow row, int column, TaskBoard.@Nullable Cell cell) {
        var mark = cell == null ? "" : cell.role() == UnitRole.RESPONSIBLE ? "责" : "配";
        cell(row, column, mark, completion == null && "责".equals(mark) ? styles.strongMark : styles.mark);
    }

    private void completion(XSSFRow row, int column, Completion completion) {
        if (completion.isEmpty()) {
            cell(row, column, "", styles.mark);
        } else {
            cell(row, column, (completion.words() + "\n" + completion.sign()).strip(), styles.of(completion.mark()));
        }
    }

    private void totals(int at, CompletionBoard completion) {
        var row = sheet.createRow(at);
        row.setHeightInPoints(2 * LINE_HEIGHT + PADDING);
        cell(row, 0, "合计", styles.head);
        for (int i = 1; i < WORD_WIDTHS.length; i++) {
            cell(row, i, "", styles.head);
        }
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, WORD_WIDTHS.length - 1));
        completion(row, firstUnit - 1, completion.total());
        for (int i = 0; i < completion.totals().size(); i++) {
            completion(row, firstUnit + i, completion.totals().get(i));
        }
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

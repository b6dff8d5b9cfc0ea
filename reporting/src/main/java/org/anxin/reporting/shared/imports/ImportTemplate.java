package org.anxin.reporting.shared.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook that clerks fill in: a head with marks at what must be filled in, an example that is passed over at
 * upload, drop-downs from a hidden sheet, codes as text so that no zero and no sixteenth digit is lost, and a sheet of
 * explanations.
 */
public final class ImportTemplate {

    /** What 序号 says in the example row. */
    static final String EXAMPLE = "示例";

    static final int HEAD_ROW = 0;
    static final int EXAMPLE_ROW = 1;
    private static final int LAST_ROW = 100_000;
    private static final String CHOICES = "选项";
    private static final String EXPLANATIONS = "填写说明";
    private static final int WIDTH_UNITS = 256;

    private ImportTemplate() {}

    public static void write(ImportDefinition definition, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new TemplateStyles(workbook);
            for (var table : definition.tables()) {
                var sheet = workbook.createSheet(
                        WorkbookUtil.createSafeSheetName(table.kind().title()));
                drawHead(sheet, table, styles);
                drawExample(sheet, table, styles);
                fitToPaper(sheet);
            }
            var explanations = workbook.createSheet(EXPLANATIONS);
            drawExplanations(explanations, definition, styles);
            fitToPaper(explanations);
            offerChoices(workbook, definition);
            for (int i = 0; i < definition.tables().size(); i++) {
                promptHints(workbook.getSheetAt(i), definition.tables().get(i));
            }
            mark(workbook, definition);
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }

    private static void fitToPaper(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** The head and the columns' formats; shared with the workbook of faulty rows. */
    static void drawHead(XSSFSheet sheet, ImportDefinition definition, TemplateStyles styles) {
        var row = sheet.createRow(HEAD_ROW);
        row.setHeightInPoints(24);
        head(row.createCell(0), TableHead.NUMBER, false, styles);
        sheet.setColumnWidth(0, 18 * WIDTH_UNITS);
        for (int i = 0; i < definition.columns().size(); i++) {
            var column = definition.columns().get(i);
            head(row.createCell(i + 1), column.header(), column.required(), styles);
            sheet.setColumnWidth(i + 1, widthOf(column) * WIDTH_UNITS);
            sheet.setDefaultColumnStyle(i + 1, styles.body(column.type()));
        }
        sheet.createFreezePane(0, HEAD_ROW + 1);
    }

    private static void head(Cell cell, String text, boolean required, TemplateStyles styles) {
        cell.setCellStyle(styles.head());
        if (required) {
            cell.setCellValue(styles.required(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private static void drawExample(XSSFSheet sheet, ImportDefinition definition, TemplateStyles styles) {
        var row = sheet.createRow(EXAMPLE_ROW);
        put(row.createCell(0), EXAMPLE + "（导入时不读本行）", styles.example());
        for (int i = 0; i < definition.columns().size(); i++) {
            put(row.createCell(i + 1), definition.columns().get(i).example(), styles.example());
        }
    }

    private static void drawExplanations(XSSFSheet sheet, ImportDefinition definition, TemplateStyles styles) {
        int at = 0;
        put(sheet.createRow(at++).createCell(0), definition.kind().title() + "导入：填写说明", styles.title());
        var general = List.of(
                "红色 * 的列必须填写；其余各列可以不填。列的先后次序可以调整，不要改表头文字。",
                "带下拉箭头的列请从下拉选项中选择。",
                "代码、号码、账号各列已设为文本格式；从别处粘贴时请只粘贴文本，不要让号码显示成 1.23E+11 的样子。",
                "第 2 行是示例，导入时不读，可以删去也可以保留。",
                "上传后先校验，不会直接入库；有错误时下载标注文件，改好红色单元格再上传即可，“错误原因”列不用删。");
        for (var note : general) {
            put(sheet.createRow(at++).createCell(0), at - 1 + ". " + note, styles.text());
        }
        for (var note : definition.notes()) {
            put(sheet.createRow(at++).createCell(0), at - 1 + ". " + note, styles.text());
        }
        for (var table : definition.tables()) {
            at++;
            if (definition.hasParts()) {
                put(sheet.createRow(at++).createCell(0), "“" + table.kind().title() + "”表", styles.title());
            }
            at = drawColumns(sheet, at, table, styles);
        }
        int[] widths = {22, 8, 70, 26};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * WIDTH_UNITS);
        }
    }

    /** @return the next free row */
    private static int drawColumns(XSSFSheet sheet, int from, ImportDefinition table, TemplateStyles styles) {
        int at = from;
        var head = sheet.createRow(at++);
        var titles = List.of("列名", "必填", "怎样填", "示例");
        for (int i = 0; i < titles.size(); i++) {
            put(head.createCell(i), titles.get(i), styles.head());
        }
        for (var column : table.columns()) {
            var row = sheet.createRow(at++);
            put(row.createCell(0), column.header(), styles.text());
            put(row.createCell(1), column.required() ? "是" : "否", styles.text());
            put(row.createCell(2), howTo(column), styles.wrapped());
            put(row.createCell(3), column.example(), styles.text());
        }
        return at;
    }

    private static String howTo(ImportColumn column) {
        var type = switch (column.type()) {
            case TEXT -> "文字，最多 %d 个字".formatted(column.maxLength());
            case CODE -> "按文本填写，最多 %d 位".formatted(column.maxLength());
            case DATE -> "日期，如 2026-3-1";
            case MONEY -> "以元为单位，最多两位小数";
            case COUNT -> "整数";
            case CHOICE -> "从下拉选项中选择";
        };
        return column.hint().isEmpty() ? type + "。" : column.hint() + "（" + type + "）。";
    }

    private static void offerChoices(XSSFWorkbook workbook, ImportDefinition definition) {
        XSSFSheet choices = null;
        int letterAt = 0;
        for (int t = 0; t < definition.tables().size(); t++) {
            var table = definition.tables().get(t);
            for (int c = 0; c < table.columns().size(); c++) {
                var column = table.columns().get(c);
                if (!column.choices().isEmpty()) {
                    choices = choices == null ? workbook.createSheet(CHOICES) : choices;
                    var name = "choices_" + (t == 0 ? "" : t + "_") + column.key();
                    name(workbook, name, list(choices, letterAt++, column.choices()));
                    offer(workbook.getSheetAt(t), column, c + 1, name);
                }
            }
        }
        if (choices != null) {
            workbook.setSheetVisibility(workbook.getSheetIndex(choices), SheetVisibility.HIDDEN);
        }
    }

    /** @return where the choices stand */
    private static String list(XSSFSheet sheet, int place, List<String> choices) {
        for (int n = 0; n < choices.size(); n++) {
            var row = sheet.getRow(n) == null ? sheet.createRow(n) : sheet.getRow(n);
            row.createCell(place).setCellValue(choices.get(n));
        }
        var letter = CellReference.convertNumToColString(place);
        return "'%s'!$%s$1:$%s$%d".formatted(CHOICES, letter, letter, choices.size());
    }

    private static void name(XSSFWorkbook workbook, String name, String place) {
        var named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula(place);
    }

    private static void offer(XSSFSheet sheet, ImportColumn column, int place, String choices) {
        var helper = sheet.getDataValidationHelper();
        var validation = helper.createValidation(helper.createFormulaListConstraint(choices), below(place));
        boolean binding = column.type() == CellType.CHOICE;
        validation.setSuppressDropDownArrow(true);
        validation.setErrorStyle(binding ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.INFO);
        validation.setShowErrorBox(binding);
        validation.createErrorBox(column.header(), "请从下拉选项中选择。");
        prompt(validation, column);
        sheet.addValidationData(validation);
    }

    /** A hint pops up beside the cell while it is filled in. */
    private static void promptHints(XSSFSheet sheet, ImportDefinition definition) {
        var helper = sheet.getDataValidationHelper();
        for (int i = 0; i < definition.columns().size(); i++) {
            var column = definition.columns().get(i);
            if (column.choices().isEmpty() && !column.hint().isEmpty()) {
                var any = helper.createTextLengthConstraint(
                        org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType.LESS_OR_EQUAL,
                        String.valueOf(ImportLimits.CELL_CHARACTERS),
                        null);
                var validation = helper.createValidation(any, below(i + 1));
                prompt(validation, column);
                sheet.addValidationData(validation);
            }
        }
    }

    private static void prompt(DataValidation validation, ImportColumn column) {
        if (!column.hint().isEmpty()) {
            validation.createPromptBox(cut(column.header(), 32), cut(column.hint(), 255));
            validation.setShowPromptBox(true);
        }
    }

    private static CellRangeAddressList below(int place) {
        return new CellRangeAddressList(HEAD_ROW + 1, LAST_ROW, place, place);
    }

    static void mark(XSSFWorkbook workbook, ImportDefinition definition) {
        var sheet = workbook.createSheet(TemplateMark.SHEET);
        var row = sheet.createRow(0);
        row.createCell(0).setCellValue(definition.kind().code());
        row.createCell(1).setCellValue(String.valueOf(definition.version()));
        row.createCell(2).setCellValue(definition.kind().title());
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    static void put(Cell cell, String text, CellStyle style) {
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static int widthOf(ImportColumn column) {
        int longest =
                Math.max(column.header().length() * 2 + 4, column.example().length() + 4);
        return Math.clamp(longest, 14, 40);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}

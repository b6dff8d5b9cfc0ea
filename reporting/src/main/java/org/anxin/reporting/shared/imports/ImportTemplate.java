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
            var sheet = workbook.createSheet(
                    WorkbookUtil.createSafeSheetName(definition.kind().title()));
            drawHead(sheet, definition, styles);
            drawExample(sheet, definition, styles);
            drawExplanations(workbook.createSheet(EXPLANATIONS), definition, styles);
            offerChoices(workbook, sheet, definition);
            promptHints(sheet, definition);
            mark(workbook, definition);
            for (var printed : List.of(sheet, workbook.getSheet(EXPLANATIONS))) {
                fitToPaper(printed);
            }
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
        at++;
        var head = sheet.createRow(at++);
        var titles = List.of("列名", "必填", "怎样填", "示例");
        for (int i = 0; i < titles.size(); i++) {
            put(head.createCell(i), titles.get(i), styles.head());
        }
        for (var column : definition.columns()) {
            var row = sheet.createRow(at++);
            put(row.createCell(0), column.header(), styles.text());
            put(row.createCell(1), column.required() ? "是" : "否", styles.text());
            put(row.createCell(2), howTo(column), styles.wrapped());
            put(row.createCell(3), column.example(), styles.text());
        }
        int[] widths = {22, 8, 70, 26};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * WIDTH_UNITS);
        }
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

    private static void offerChoices(XSSFWorkbook workbook, XSSFSheet sheet, ImportDefinition definition) {
        var offered = definition.columns().stream()
                .filter(c -> !c.choices().isEmpty())
                .toList();
        if (offered.isEmpty()) {
            return;
        }
        var choices = workbook.createSheet(CHOICES);
        for (int i = 0; i < offered.size(); i++) {
            var column = offered.get(i);
            for (int n = 0; n < column.choices().size(); n++) {
                var row = choices.getRow(n) == null ? choices.createRow(n) : choices.getRow(n);
                row.createCell(i).setCellValue(column.choices().get(n));
            }
            var name = workbook.createName();
            name.setNameName("choices_" + column.key());
            var letter = CellReference.convertNumToColString(i);
            name.setRefersToFormula("'%s'!$%s$1:$%s$%d"
                    .formatted(CHOICES, letter, letter, column.choices().size()));
            offer(sheet, column, definition.columns().indexOf(column) + 1);
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(choices), SheetVisibility.HIDDEN);
    }

    private static void offer(XSSFSheet sheet, ImportColumn column, int place) {
        var helper = sheet.getDataValidationHelper();
        var validation =
                helper.createValidation(helper.createFormulaListConstraint("choices_" + column.key()), below(place));
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

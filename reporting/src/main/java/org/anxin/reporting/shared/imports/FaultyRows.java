package org.anxin.reporting.shared.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.shared.imports.CellError;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRowStream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Faulty rows in the template's layout, every cell as text, wrong ones red; written row by row. */
final class FaultyRows {

    private static final int ROWS_IN_MEMORY = 200;

    private FaultyRows() {}

    static void write(
            ImportDefinition definition, ImportRowStream faulty, Function<CellError, String> sentence, OutputStream out)
            throws IOException {
        try (var template = new XSSFWorkbook();
                var workbook = new SXSSFWorkbook(drawn(template, definition), ROWS_IN_MEMORY)) {
            var styles = new TemplateStyles(template);
            var written = new int[definition.tables().size()];
            faulty.forEach(row -> {
                var table = definition.tableOf(row);
                int at = definition.tables().indexOf(table);
                int next = ImportTemplate.HEAD_ROW + ++written[at];
                drawRow(workbook.getSheetAt(at).createRow(next), row, table, sentence, styles);
            });
            workbook.write(out);
        }
    }

    private static XSSFWorkbook drawn(XSSFWorkbook workbook, ImportDefinition definition) {
        var styles = new TemplateStyles(workbook);
        for (var table : definition.tables()) {
            var sheet = workbook.createSheet(
                    WorkbookUtil.createSafeSheetName(table.kind().title()));
            ImportTemplate.drawHead(sheet, table, styles);
            int reasonPlace = table.columns().size() + 1;
            ImportTemplate.put(
                    sheet.getRow(ImportTemplate.HEAD_ROW).createCell(reasonPlace), TableHead.REASON, styles.wrong());
            sheet.setColumnWidth(reasonPlace, 60 * 256);
        }
        ImportTemplate.mark(workbook, definition);
        return workbook;
    }

    private static void drawRow(
            org.apache.poi.ss.usermodel.Row line,
            ImportRow row,
            ImportDefinition table,
            Function<CellError, String> sentence,
            TemplateStyles styles) {
        var wrong = row.errors().stream()
                .filter(error -> !error.known())
                .map(CellError::column)
                .collect(Collectors.toSet());
        ImportTemplate.put(line.createCell(0), "原第 " + row.rowNo() + " 行", styles.text());
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var style = wrong.contains(column.key())
                    ? styles.wrong()
                    : styles.body(org.anxin.domain.shared.imports.CellType.CODE);
            ImportTemplate.put(line.createCell(i + 1), row.cells().getOrDefault(column.key(), ""), style);
        }
        ImportTemplate.put(
                line.createCell(table.columns().size() + 1),
                AnnotatedWorkbook.reasonOf(row, table, sentence),
                styles.reason());
    }
}

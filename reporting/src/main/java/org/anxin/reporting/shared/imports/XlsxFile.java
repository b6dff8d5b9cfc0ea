package org.anxin.reporting.shared.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.anxin.domain.shared.RuleViolation;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 2007 or later, or of WPS, read row by row. Formulas are never calculated: their stored results are read. */
final class XlsxFile implements TabularFile {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;

    XlsxFile(Path file) throws IOException {
        try {
            workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
            sheets = workbook.getSheets()
                    .map(sheet -> new Sheet(
                            sheet.getIndex() + 1, sheet.getName(), sheet.getVisibility() == SheetVisibility.VISIBLE))
                    .toList();
        } catch (IOException | RuntimeException unreadable) {
            throw new RuleViolation("import.file.damaged");
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void read(int sheetNo, Predicate<Line> reader) throws IOException {
        var sheet = workbook.getSheet(sheetNo - 1).orElseThrow();
        try (var rows = sheet.openStream()) {
            var each = rows.iterator();
            while (hasNext(each)) {
                if (!reader.test(line(each.next()))) {
                    return;
                }
            }
        }
    }

    /** Torn XML shows itself only here; what the reader throws for our own rules passes. */
    private static boolean hasNext(java.util.Iterator<Row> rows) {
        try {
            return rows.hasNext();
        } catch (ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw new RuleViolation("import.file.damaged");
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private Line line(Row row) {
        int last = row.getCellCount();
        while (last > 0 && isEmpty(row.hasCell(last - 1) ? row.getCell(last - 1) : null)) {
            last--;
        }
        if (last > ImportLimits.COLUMNS) {
            throw new RuleViolation("import.file.too-many-columns", String.valueOf(ImportLimits.COLUMNS));
        }
        var cells = new ArrayList<RawCell>(last);
        for (int i = 0; i < last; i++) {
            cells.add(row.hasCell(i) ? cell(row.getCell(i)) : RawCell.BLANK);
        }
        return new Line(row.getRowNum(), cells);
    }

    private static boolean isEmpty(@Nullable Cell cell) {
        return cell == null || cell.getValue() == null && cell.getFormula() == null;
    }

    private RawCell cell(@Nullable Cell cell) {
        if (cell == null) {
            return RawCell.BLANK;
        }
        if (cell.getType() == CellType.ERROR) {
            return RawCell.error(String.valueOf(cell.getRawValue()));
        }
        return switch (cell.getValue()) {
            case null -> cell.getFormula() == null ? RawCell.BLANK : RawCell.uncalculated();
            case BigDecimal number -> number(number, cell);
            case Boolean yes -> RawCell.text(yes ? "是" : "否");
            case String text -> text(text, cell);
            default -> RawCell.text(cell.getText());
        };
    }

    private static RawCell text(String text, Cell cell) {
        if (text.length() > ImportLimits.CELL_CHARACTERS) {
            throw new RuleViolation("import.file.cell-too-long", String.valueOf(ImportLimits.CELL_CHARACTERS));
        }
        boolean brokenResult = cell.getFormula() != null && text.startsWith("#") && text.matches("#[A-Z0-9/!?]+");
        return brokenResult ? RawCell.error(text) : RawCell.text(text);
    }

    private RawCell number(BigDecimal number, Cell cell) {
        var formatId = cell.getDataFormatId();
        return formatId == null
                ? NumberCells.of(number, 0, null, false)
                : NumberCells.of(number, formatId, cell.getDataFormatString(), workbook.isDate1904());
    }
}

package org.anxin.reporting.shared.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.shared.imports.CellError;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRowStream;
import org.anxin.domain.shared.imports.SavedMapping;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a clerk gets back: the very file that was uploaded, wrong cells red and the reasons in a last column. Text files
 * and long ones come back as a workbook of the faulty rows only, in the template's layout. Either can be corrected and
 * uploaded as it is.
 */
public final class AnnotatedWorkbook {

    /** Drawing into the user's own file holds all of it in memory. */
    private static final long LARGEST_OWN_FILE = 8L << 20;

    /** What stands in front of the reason of a row that is no error. */
    private static final String KNOWN = "已登记，不用改。";

    private static final int REASON_WIDTH = 60 * 256;

    private AnnotatedWorkbook() {}

    /** Whether the answer is the user's own file; else {@link #writeFaultyRows}. */
    public static boolean canAnnotate(InspectedUpload upload, int rows) throws IOException {
        return upload.format() != InspectedUpload.Format.DELIMITED
                && rows <= ImportLimits.ANNOTATED_ROWS
                && Files.size(upload.file()) <= LARGEST_OWN_FILE;
    }

    /**
     * The user's own file with its faulty rows marked.
     *
     * @param layouts the mapping that it was read by, if any; none without a head, as a column is added
     * @param faulty the faulty rows
     * @param sentence what an error says
     */
    public static void annotate(
            InspectedUpload upload,
            ImportDefinition definition,
            List<SavedMapping> layouts,
            List<ImportRow> faulty,
            Function<CellError, String> sentence,
            OutputStream out)
            throws IOException {
        List<TableHead> heads;
        try (var sheets = UploadedSheets.open(upload, definition, layouts)) {
            heads = sheets.heads();
        }
        try (var workbook = open(upload)) {
            for (var head : heads) {
                var here = faulty.stream()
                        .filter(row -> row.sheetNo() == head.sheetNo())
                        .toList();
                new Marking(workbook, head).mark(definition, here, sentence);
            }
            workbook.write(out);
        }
    }

    /** The faulty rows as they were read, in the template's layout. */
    public static void writeFaultyRows(
            ImportDefinition definition, ImportRowStream faulty, Function<CellError, String> sentence, OutputStream out)
            throws IOException {
        FaultyRows.write(definition, faulty, sentence, out);
    }

    /** All reasons of a row in one cell: “用户名：已被占用；电话：…”. */
    static String reasonOf(ImportRow row, ImportDefinition definition, Function<CellError, String> sentence) {
        return (row.isKnown() ? KNOWN : "") + reasons(row, definition, sentence);
    }

    private static String reasons(ImportRow row, ImportDefinition definition, Function<CellError, String> sentence) {
        return row.errors().stream()
                .map(error -> error.column().isEmpty()
                        ? sentence.apply(error)
                        : definition.tableOf(row).headerOf(error.column()) + "：" + sentence.apply(error))
                .collect(Collectors.joining("；"));
    }

    private static Workbook open(InspectedUpload upload) throws IOException {
        try (var in = Files.newInputStream(upload.file())) {
            return upload.format() == InspectedUpload.Format.XLS ? new HSSFWorkbook(in) : new XSSFWorkbook(in);
        }
    }

    /** Draws into a workbook that somebody else has made: cells keep their formats, only the fill changes. */
    private static final class Marking {

        private final Workbook workbook;
        private final TableHead head;
        private final Map<Integer, CellStyle> reds = new HashMap<>();

        Marking(Workbook workbook, TableHead head) {
            this.workbook = workbook;
            this.head = head;
        }

        void mark(ImportDefinition definition, List<ImportRow> faulty, Function<CellError, String> sentence) {
            var sheet = workbook.getSheetAt(head.sheetNo() - 1);
            var headRow = sheet.getRow(head.rowNo() - 1);
            int reasonPlace = reasonPlace(headRow);
            clearOldReasons(sheet, reasonPlace);
            var title = headRow.getCell(reasonPlace, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            title.setCellValue(TableHead.REASON);
            title.setCellStyle(red(title.getCellStyle()));
            sheet.setColumnWidth(reasonPlace, REASON_WIDTH);
            for (var row : faulty) {
                var own = sheet.getRow(row.rowNo() - 1);
                row.errors().stream()
                        .filter(error -> !error.known())
                        .flatMap(error -> placeOf(error.column()).stream())
                        .forEach(place -> redden(own, place));
                own.getCell(reasonPlace, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(reasonOf(row, definition, sentence));
            }
        }

        private int reasonPlace(Row headRow) {
            for (int i = 0; i < head.width(); i++) {
                var cell = headRow.getCell(i);
                if (cell != null
                        && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                        && TableHead.plain(cell.getStringCellValue()).equals(TableHead.REASON)) {
                    return i;
                }
            }
            return head.width();
        }

        private void clearOldReasons(org.apache.poi.ss.usermodel.Sheet sheet, int reasonPlace) {
            for (int i = head.rowNo(); i <= sheet.getLastRowNum(); i++) {
                var row = sheet.getRow(i);
                if (row != null && row.getCell(reasonPlace) != null) {
                    row.getCell(reasonPlace).setBlank();
                }
            }
        }

        private java.util.Optional<Integer> placeOf(String column) {
            if (head.split() != null && head.split().feeds(column)) {
                return java.util.Optional.of(head.split().outPlace());
            }
            return head.columns().entrySet().stream()
                    .filter(place -> place.getValue().key().equals(column))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        private void redden(Row row, int place) {
            Cell cell = row.getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            cell.setCellStyle(red(cell.getCellStyle()));
        }

        private CellStyle red(CellStyle own) {
            return reds.computeIfAbsent((int) own.getIndex(), index -> {
                var red = workbook.createCellStyle();
                red.cloneStyleFrom(own);
                red.setFillForegroundColor(IndexedColors.ROSE.getIndex());
                red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                return red;
            });
        }
    }
}

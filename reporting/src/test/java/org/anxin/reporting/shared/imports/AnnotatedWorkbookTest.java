package org.anxin.reporting.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anxin.domain.shared.imports.CellError;
import org.anxin.domain.shared.imports.ImportRow;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that comes back can be corrected where it is red and uploaded as it is. */
class AnnotatedWorkbookTest {

    private static final List<Object> HEAD = List.of("姓名", "账号", "日期", "备忘");

    @TempDir
    private Path folder;

    private static List<List<Object>> rowsWithTwoErrors() {
        return List.of(
                List.of("付款明细"),
                HEAD,
                List.of("张三", "6222021234567890123", "2026-3-1", "不用导入的列"),
                List.of("李四", 6222021234567890124d, "2026-3-1", ""),
                List.of("王五", "6222021234567890125", "2026-2-30", ""));
    }

    @Test
    void isTheOwnFileWithRedCellsAndReasonsInANewExcel() throws IOException {
        isTheOwnFileWithRedCellsAndReasons("a.xlsx", Uploads.xlsx(rowsWithTwoErrors()));
    }

    @Test
    void isTheOwnFileWithRedCellsAndReasonsInAnOldExcel() throws IOException {
        isTheOwnFileWithRedCellsAndReasons("a.xls", Uploads.xls(rowsWithTwoErrors()));
    }

    private void isTheOwnFileWithRedCellsAndReasons(String name, byte[] content) throws IOException {
        var annotated = annotated(name, content);

        try (var workbook = open(annotated)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(text(sheet, 0, 0)).isEqualTo("付款明细");
            assertThat(text(sheet, 2, 3)).isEqualTo("不用导入的列");
            assertThat(text(sheet, 1, 4)).isEqualTo("错误原因");
            assertThat(text(sheet, 3, 4)).startsWith("账号：import.code-rounded");
            assertThat(text(sheet, 4, 4)).isEqualTo("日期：import.date-impossible[2026-2-30]");
            assertThat(isRed(sheet, 3, 1)).isTrue();
            assertThat(isRed(sheet, 4, 2)).isTrue();
            assertThat(isRed(sheet, 2, 1)).isFalse();
        }

        var corrected = corrected(annotated, 3, 1, "6222021234567890124", 4, 2, "2026-2-28");
        assertThat(Uploads.read(Uploads.file(folder, name, corrected)))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.errors()).isEmpty());
    }

    @Test
    void aRowThatIsRegisteredAlreadyIsExplainedAndNotRed() throws IOException {
        var file = Uploads.file(folder, "a.xlsx", Uploads.xlsx(rowsWithTwoErrors()));
        var known =
                new ImportRow(1, 3, Map.of("name", "张三"), List.of(CellError.known("name", "payment.registered", "张三")));
        var out = new ByteArrayOutputStream();
        AnnotatedWorkbook.annotate(
                UploadInspection.inspect(file),
                Uploads.DEFINITION,
                List.of(),
                List.of(known),
                AnnotatedWorkbookTest::sentence,
                out);

        try (var workbook = open(out.toByteArray())) {
            var sheet = workbook.getSheetAt(0);
            assertThat(text(sheet, 2, 4)).isEqualTo("已登记，不用改。姓名：payment.registered[张三]");
            assertThat(isRed(sheet, 2, 0)).isFalse();
        }
    }

    @Test
    void annotatedOnceMoreItKeepsOneReasonColumnAndDropsWhatWasCorrected() throws IOException {
        var first = annotated("a.xlsx", Uploads.xlsx(rowsWithTwoErrors()));
        var halfCorrected = corrected(first, 3, 1, "6222021234567890124", 4, 2, "2026-2-31");

        try (var workbook = open(annotated("b.xlsx", halfCorrected))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getLastCellNum()).isEqualTo((short) 5);
            assertThat(text(sheet, 3, 4)).isEmpty();
            assertThat(text(sheet, 4, 4)).isEqualTo("日期：import.date-impossible[2026-2-31]");
        }
    }

    @Test
    void aTextFileComesBackAsAWorkbookOfItsFaultyRowsInTheTemplatesLayout() throws IOException {
        var file =
                Uploads.file(folder, "a.csv", Uploads.csv(rowsWithErrorsAsText(), ",", StandardCharsets.UTF_8, false));
        var faulty = faulty(Uploads.read(file));
        assertThat(AnnotatedWorkbook.canAnnotate(UploadInspection.inspect(file), 3))
                .isFalse();

        var out = new ByteArrayOutputStream();
        AnnotatedWorkbook.writeFaultyRows(
                Uploads.DEFINITION, row -> faulty.forEach(row), AnnotatedWorkbookTest::sentence, out);

        try (var workbook = open(out.toByteArray())) {
            var sheet = workbook.getSheetAt(0);
            assertThat(text(sheet, 1, 0)).isEqualTo("原第 3 行");
            assertThat(text(sheet, 1, 2)).isEqualTo("6.22202E+18");
            assertThat(text(sheet, 1, 7)).startsWith("账号：import.code-scientific");
            assertThat(isRed(sheet, 1, 2)).isTrue();
        }
        var corrected = corrected(out.toByteArray(), 1, 2, "6222021234567890124", 2, 3, "2026-2-28");
        assertThat(Uploads.read(Uploads.file(folder, "c.xlsx", corrected)))
                .extracting(ImportRow::cells)
                .containsExactly(
                        Map.of("name", "李四", "account", "6222021234567890124", "day", "2026-03-01"),
                        Map.of("name", "王五", "account", "6222021234567890125", "day", "2026-02-28"));
    }

    @Test
    void aLongWorkbookComesBackAsItsFaultyRows() throws IOException {
        var file = Uploads.file(folder, "a.xlsx", Uploads.xlsx(rowsWithTwoErrors()));

        assertThat(AnnotatedWorkbook.canAnnotate(UploadInspection.inspect(file), 5_000))
                .isTrue();
        assertThat(AnnotatedWorkbook.canAnnotate(UploadInspection.inspect(file), 5_001))
                .isFalse();
    }

    private static List<List<Object>> rowsWithErrorsAsText() {
        return List.of(
                HEAD,
                List.of("张三", "6222021234567890123", "2026-3-1", ""),
                List.of("李四", "6.22202E+18", "2026-3-1", ""),
                List.of("王五", "6222021234567890125", "2026-2-30", ""));
    }

    private byte[] annotated(String name, byte[] content) throws IOException {
        var file = Uploads.file(folder, name, content);
        var out = new ByteArrayOutputStream();
        AnnotatedWorkbook.annotate(
                UploadInspection.inspect(file),
                Uploads.DEFINITION,
                List.of(),
                faulty(Uploads.read(file)),
                AnnotatedWorkbookTest::sentence,
                out);
        return out.toByteArray();
    }

    private static List<ImportRow> faulty(List<ImportRow> rows) {
        return new ArrayList<>(rows.stream().filter(row -> !row.isSound()).toList());
    }

    private static String sentence(CellError error) {
        return error.code() + error.arguments();
    }

    private static byte[] corrected(
            byte[] workbook, int row, int column, String text, int otherRow, int otherColumn, String otherText)
            throws IOException {
        try (var open = open(workbook);
                var out = new ByteArrayOutputStream()) {
            open.getSheetAt(0).getRow(row).createCell(column).setCellValue(text);
            open.getSheetAt(0).getRow(otherRow).createCell(otherColumn).setCellValue(otherText);
            open.write(out);
            return out.toByteArray();
        }
    }

    private static Workbook open(byte[] content) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(content));
    }

    private static String text(Sheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row).getCell(column);
        return cell == null ? "" : cell.toString();
    }

    private static boolean isRed(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    }
}

package org.anxin.reporting.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.CellError;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportRow;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One workbook with a sheet for each of two kinds is read, returned and read again as one. */
class WorkbookOfPartsTest {

    private static final ImportDefinition BILLS = new ImportDefinition(
            new ImportKind("bills", "账单", "x"),
            1,
            List.of(
                    ImportColumn.required("account", "账号", CellType.CODE, 30).explained("1001", ""),
                    ImportColumn.required("amount", "金额", CellType.MONEY, 20).explained("1.00", ""),
                    ImportColumn.optional("side", "收支", CellType.CHOICE, 2).offering(List.of("收入", "支出"))),
            List.of("account"),
            List.of());

    /** “账号” is the own account on one sheet and a worker's card on the other. */
    private static final ImportDefinition PEOPLE = new ImportDefinition(
            new ImportKind("people", "人员", "x"),
            1,
            List.of(
                    ImportColumn.required("card", "卡号", CellType.CODE, 30).alsoCalled("账号", "对方账号"),
                    ImportColumn.required("name", "姓名", CellType.TEXT, 20),
                    ImportColumn.optional("result", "结果", CellType.CHOICE, 2).offering(List.of("成功", "失败"))),
            List.of(),
            List.of());

    private static final ImportDefinition WHOLE =
            ImportDefinition.ofParts(new ImportKind("month", "月报", "x"), 1, List.of(BILLS, PEOPLE), List.of("两张表一起填。"));

    @TempDir
    private Path folder;

    @Test
    void theTemplateHasASheetForEachPartAndExplainsBoth() throws IOException {
        try (var workbook = template()) {
            assertThat(List.of(workbook.getSheetName(0), workbook.getSheetName(1), workbook.getSheetName(2)))
                    .containsExactly("账单", "人员", "填写说明");
            assertThat(workbook.getSheetAt(1).getRow(0).getCell(2).getStringCellValue())
                    .isEqualTo("姓名 *");
            assertThat(workbook.getSheetAt(1).getDataValidations())
                    .anySatisfy(validation -> assertThat(
                                    validation.getValidationConstraint().getFormula1())
                            .isEqualTo("choices_1_result"));
            assertThat(words(workbook.getSheet("填写说明"))).contains("两张表一起填。", "“账单”表", "金额", "“人员”表", "姓名");
        }
    }

    @Test
    void eachRowSaysWhichPartItBelongsTo() throws IOException {
        var file = filled("a.xlsx", workbook -> {
            put(workbook.getSheet("账单"), 2, "1", "1002", "12.5");
            put(workbook.getSheet("人员"), 2, "1", "6217", "张三");
        });

        assertThat(read(file))
                .extracting(
                        ImportRow::sheetNo,
                        ImportRow::rowNo,
                        row -> row.cells().get(ImportDefinition.PART),
                        row -> row.cells().get("amount"))
                .containsExactly(tuple(1, 3, "bills", "12.50"), tuple(2, 3, "people", null));
    }

    @Test
    void aPartMayBeEmptyButNotBothAndNoSheetMayBeMissing() throws IOException {
        assertThat(read(filled("a.xlsx", workbook -> put(workbook.getSheet("人员"), 2, "", "6217", "张三"))))
                .hasSize(1);
        refuses(filled("b.xlsx", workbook -> {}), "import.file.no-rows");
        refuses(filled("c.xlsx", workbook -> workbook.setSheetName(1, "工人")), "import.file.part-missing", "人员", "月报");
        refuses(
                filled(
                        "d.xlsx",
                        workbook -> workbook.getSheetAt(1).getRow(0).getCell(2).setCellValue("名字")),
                "import.file.part-head",
                "人员",
                "姓名");
    }

    @Test
    void whatIsNotReadIsNamedWithItsSheet() throws IOException {
        var file = filled("a.xlsx", workbook -> {
            workbook.getSheet("账单").getRow(0).createCell(4).setCellValue("币种");
            workbook.getSheet("人员").getRow(0).createCell(4).setCellValue("班组");
            workbook.getSheet("人员").getRow(0).createCell(5).setCellValue("错误原因");
            put(workbook.getSheet("人员"), 2, "", "6217", "张三");
        });

        try (var sheets = UploadedSheets.open(UploadInspection.inspect(file), WHOLE, List.of())) {
            assertThat(sheets.unread()).isEqualTo("账单：币种；人员：班组");
        }
    }

    @Test
    void itIsRefusedAsOneOfItsPartsAndNoOtherTemplateIsTaken() throws IOException {
        var file = filled("a.xlsx", workbook -> put(workbook.getSheet("账单"), 2, "1", "1002", "12.5"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Uploads.read(file, BILLS))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("月报", "账单"));
    }

    @Test
    void whatComesBackIsMarkedOnTheSheetOfTheErrorAndReadAgain() throws IOException {
        var file = filled("a.xlsx", workbook -> {
            put(workbook.getSheet("账单"), 2, "1", "1002", "12.5");
            put(workbook.getSheet("人员"), 2, "1", "", "张三");
        });
        var faulty = read(file).stream().filter(row -> !row.isSound()).toList();

        var annotated = new ByteArrayOutputStream();
        AnnotatedWorkbook.annotate(
                UploadInspection.inspect(file), WHOLE, List.of(), faulty, CellError::code, annotated);
        try (var workbook = opened(annotated)) {
            assertThat(words(workbook.getSheet("账单"))).doesNotContain("import.required");
            assertThat(workbook.getSheet("人员").getRow(2).getCell(4).getStringCellValue())
                    .isEqualTo("卡号：import.required");
        }

        var rows = new ByteArrayOutputStream();
        AnnotatedWorkbook.writeFaultyRows(WHOLE, each -> faulty.forEach(each), CellError::code, rows);
        try (var workbook = opened(rows)) {
            workbook.getSheet("人员").getRow(1).createCell(1).setCellValue("6217");
            assertThat(read(saved("corrected.xlsx", workbook)))
                    .extracting(row -> row.cells().get("card"))
                    .containsExactly("6217");
        }
    }

    private void refuses(Path file, String code, String... arguments) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> read(file))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.arguments()).containsExactly((Object[]) arguments);
                });
    }

    private static List<ImportRow> read(Path file) throws IOException {
        var rows = new ArrayList<ImportRow>();
        try (var sheets = UploadedSheets.open(UploadInspection.inspect(file), WHOLE, List.of())) {
            sheets.forEach(rows::add);
        }
        return rows;
    }

    private Path filled(String name, Consumer<XSSFWorkbook> filling) throws IOException {
        try (var workbook = template()) {
            filling.accept(workbook);
            return saved(name, workbook);
        }
    }

    private Path saved(String name, XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return Uploads.file(folder, name, out.toByteArray());
    }

    private static XSSFWorkbook template() throws IOException {
        var out = new ByteArrayOutputStream();
        ImportTemplate.write(WHOLE, out);
        return opened(out);
    }

    private static XSSFWorkbook opened(ByteArrayOutputStream content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content.toByteArray()));
    }

    private static void put(Sheet sheet, int rowNo, String... cells) {
        var row = sheet.createRow(rowNo);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static String words(Sheet sheet) {
        var words = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
        return words.toString();
    }
}

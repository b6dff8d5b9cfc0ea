package org.anxin.reporting.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.reporting.OfficeSuite;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTemplateTest {

    @TempDir
    private Path folder;

    @Test
    void helpsToFillIn() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(template()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("付款");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("姓名 *");
            assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("金额");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("示例");
            assertThat(sheet.getColumnStyle(2).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getDataValidations())
                    .anySatisfy(validation -> assertThat(
                                    validation.getValidationConstraint().getFormula1())
                            .isEqualTo("choices_state"));
            assertThat(workbook.getSheet("填写说明")).isNotNull();
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("选项")))
                    .isEqualTo(SheetVisibility.HIDDEN);
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(TemplateMark.SHEET)))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void uploadedAsItWasDownloadedHasNoRows() throws IOException {
        var template = template();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Uploads.read(template))
                .extracting(RuleViolation::code)
                .isEqualTo("import.file.no-rows");
    }

    @Test
    void itsExampleIsPassedOverWhereverItWasLeft() throws IOException {
        assertThat(Uploads.read(filledIn(2)))
                .extracting(row -> row.cells().get("name"))
                .containsExactly("李四");
    }

    @Test
    void isRefusedWhereAnotherKindIsAskedFor() throws IOException {
        var other = new ImportDefinition(
                new ImportKind("wages", "工资", "wage.edit"), 1, Uploads.DEFINITION.columns(), List.of(), List.of());
        var filledIn = filledIn(2);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Uploads.read(filledIn, other))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("import.file.other-template");
                    assertThat(refusal.arguments()).containsExactly("付款", "工资");
                });
    }

    @Test
    void opensInAnOfficeSuite() throws IOException {
        assertThat(OfficeSuite.print(template()).words()).contains("姓名*", "6222021234567890123", "填写说明", "一行一笔。");
    }

    private Path filledIn(int row) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(template()));
                var out = new ByteArrayOutputStream()) {
            var cells = workbook.getSheetAt(0).createRow(row);
            cells.createCell(1).setCellValue("李四");
            cells.createCell(2).setCellValue("6222021234567890124");
            workbook.write(out);
            return Files.write(folder.resolve("filled.xlsx"), out.toByteArray());
        }
    }

    private Path template() throws IOException {
        var file = folder.resolve("template.xlsx");
        try (var out = Files.newOutputStream(file)) {
            ImportTemplate.write(Uploads.DEFINITION, out);
        }
        return file;
    }
}

package org.anxin.reporting.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.anxin.reporting.OfficeSuite;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The layout; that the delivered table fills it with 33 rows is shown where the download is tested. */
class TaskBreakdownWorkbookTest {

    @Test
    void hasTheSixColumnsOfTheDocument() throws IOException {
        var head = sheet().getRow(2);

        assertThat(IntStream.range(0, 6).mapToObj(i -> head.getCell(i).getStringCellValue()))
                .containsExactly("序号", "主要任务", "落实措施", "责任单位", "配合单位", "备注");
    }

    @Test
    void mergesATaskOverItsRows() throws IOException {
        assertThat(sheet().getMergedRegions())
                .contains(new CellRangeAddress(3, 4, 0, 0), new CellRangeAddress(3, 4, 1, 1))
                .noneMatch(range -> range.containsRow(5));
    }

    @Test
    void theMeasuresOfARowAreParagraphsOfOneCell() throws IOException {
        assertThat(sheet().getRow(4).getCell(2).getStringCellValue())
                .startsWith("2．")
                .contains("\n3．");
    }

    @Test
    void everyCellIsText() throws IOException {
        for (var row : sheet()) {
            for (var cell : row) {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            }
        }
    }

    @Test
    void aRowIsHigherTheLongerItsText() throws IOException {
        var sheet = sheet();

        assertThat(sheet.getRow(4).getHeightInPoints()).isGreaterThan(4 * 15f);
        assertThat(sheet.getRow(4).getHeightInPoints())
                .isGreaterThan(sheet.getRow(3).getHeightInPoints());
    }

    @Test
    void printsOnA4LandscapeOnePageWide() throws IOException {
        var file = Files.createDirectories(Path.of("target", "paper")).resolve("breakdown.xlsx");
        Files.write(file, workbook());

        var paper = OfficeSuite.print(file);

        paper.draw();
        assertThat(paper.size()).contains("841.8").contains("A4");
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.words(1)).contains("全面治理拖欠农民工工资问题主要任务分解表", "备注", "加强劳动监察", "第1页共1页");
    }

    private static XSSFSheet sheet() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            return workbook.getSheetAt(0);
        }
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        TaskBreakdownWorkbook.write(ATaskBreakdown.ofTwoTasks(), "区人社局", LocalDate.of(2026, 11, 24), out);
        return out.toByteArray();
    }
}

package org.anxin.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.TaskBreakdowns;
import org.anxin.reporting.OfficeSuite;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The files that an auditor takes away: read back cell by cell, and printed as an office suite prints them. */
@AnxinTest
class TaskDownloadsIT {

    private static final int FIRST_ROW = 3;

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    TaskBreakdowns breakdowns;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theBreakdownHas33RowsAnd14TaskCellsWordForWord() throws Exception {
        var sheet = sheet("shenji", "/tasks/breakdown.xlsx");
        var breakdown = breakdowns.current();

        assertThat(sheet.getLastRowNum()).isEqualTo(FIRST_ROW + 33 - 1);
        for (var row : breakdown.rows()) {
            var drawn = sheet.getRow(FIRST_ROW + row.no() - 1);
            assertThat(text(drawn, 2).lines())
                    .containsExactlyElementsOf(breakdown.measuresOf(row).stream()
                            .map(Measure::printed)
                            .toList());
            assertThat(text(drawn, 3)).isEqualTo(row.responsible());
            assertThat(text(drawn, 4)).isEqualTo(row.supporting());
            assertThat(text(drawn, 5)).isEqualTo(row.remark());
        }
        assertThat(IntStream.range(FIRST_ROW, FIRST_ROW + 33)
                        .mapToObj(at -> text(sheet.getRow(at), 1))
                        .filter(title -> !title.isEmpty()))
                .containsExactlyElementsOf(
                        breakdown.tasks().stream().map(task -> task.title()).toList());
        assertThat(sheet.getMergedRegions().stream().filter(range -> range.getFirstColumn() == 1))
                .as("tasks of more than one row")
                .hasSize(10);
        assertNoFormula(sheet);
    }

    @Test
    void theBreakdownPrintsWithItsHeadOnEveryPage() throws Exception {
        var paper = OfficeSuite.print(file("shenji", "/tasks/breakdown.xlsx", "任务分解表.xlsx"));

        paper.draw();
        assertThat(paper.size()).contains("841.8").contains("A4");
        assertThat(paper.pages()).isBetween(5, 9);
        for (int page = 1; page <= paper.pages(); page++) {
            assertThat(paper.words(page))
                    .contains("主要任务", "落实措施", "责任单位", "配合单位", "备注")
                    .contains("第%d页共%d页".formatted(page, paper.pages()));
        }
        assertThat(paper.words(1)).contains("全面治理拖欠农民工工资问题主要任务分解表");
        assertThat(paper.words()).contains("营造保障农民工工资支付的良好舆论氛围。");
    }

    @Test
    void theDutyLedgerOfAUnitHasALineForEachMeasureAndPrints() throws Exception {
        var sheet = sheet("yaoli", "/units/341504104/duties.xlsx");

        assertThat(text(sheet.getRow(0), 0)).isEqualTo("姚李镇履职清单");
        assertThat(text(sheet.getRow(1), 0)).startsWith("编制单位：姚李镇");
        assertThat(column(sheet, 1)).hasSize(50).containsOnly("责任单位");
        assertNoFormula(sheet);

        var paper = OfficeSuite.print(file("yaoli", "/units/341504104/duties.xlsx", "履职清单.xlsx"));
        paper.draw();
        assertThat(paper.size()).contains("841.8").contains("A4");
        assertThat(paper.words(paper.pages())).contains("序号", "落实措施", "第%d页".formatted(paper.pages()));
    }

    @Test
    void theBoardIsExportedAsItIsFilteredAndPrints() throws Exception {
        var narrowed = sheet("ducha", "/tasks.xlsx?task=9&kind=BUREAU");
        assertThat(text(narrowed.getRow(2), 0)).contains("主要任务：九、严厉查处拖欠工资案件").contains("单位类别：区直部门");
        assertThat(narrowed.getLastRowNum()).isEqualTo(3 + 4);

        var sheet = sheet("ducha", "/tasks.xlsx");
        assertThat(text(sheet.getRow(3), 3)).as("own unit first").isEqualTo("区督考办");
        assertThat(sheet.getLastRowNum()).isEqualTo(3 + 33);
        assertNoFormula(sheet);

        var paper = OfficeSuite.print(file("ducha", "/tasks.xlsx", "任务看板.xlsx"));
        paper.draw();
        assertThat(paper.size()).contains("841.8").contains("A4");
        assertThat(paper.pages()).isBetween(1, 4);
    }

    @Test
    void theListsOfMeasuresAndOfUnitsAreExportedAsTheyAreFiltered() throws Exception {
        var measures = sheet("shenji", "/tasks/measures.xlsx?task=7&sort=-no");
        assertThat(column(measures, 2)).containsExactly("31", "30", "29");
        assertThat(text(measures.getRow(2), 0)).isEqualTo("筛选条件：主要任务：七、完善企业守法诚信管理制度");

        var lists = sheet("shenji", "/tasks/lists.xlsx?list=STREETS");
        assertThat(column(lists, 2)).containsExactly("史河街道", "平岗街道");
    }

    @Test
    void whoTookWhatAwayStaysInTheAuditLog() throws Exception {
        sheet("caizheng", "/tasks/breakdown.xlsx");

        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM audit_log WHERE actor = 'caizheng' AND operation = 'EXPORT'", Long.class))
                .isPositive();
    }

    /** The texts of one column of a ledger, below its head and above 合计. */
    private static List<String> column(XSSFSheet sheet, int column) {
        var texts = new ArrayList<String>();
        for (int at = 4; at <= sheet.getLastRowNum(); at++) {
            if (sheet.getRow(at).getCell(0).getCellType() == CellType.NUMERIC) {
                texts.add(text(sheet.getRow(at), column));
            }
        }
        return texts;
    }

    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static void assertNoFormula(XSSFSheet sheet) {
        for (var row : sheet) {
            for (var cell : row) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            }
        }
    }

    private XSSFSheet sheet(String username, String address) throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(download(username, address)))) {
            return workbook.getSheetAt(0);
        }
    }

    private Path file(String username, String address, String name) throws Exception {
        var file = Files.createDirectories(Path.of("target", "paper")).resolve(name);
        return Files.write(file, download(username, address));
    }

    private byte[] download(String username, String address) throws Exception {
        var response =
                mvc.perform(get(address).with(signed.as(username))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment");
        return response.getContentAsByteArray();
    }
}

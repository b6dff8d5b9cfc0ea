package org.anxin.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anxin.app.AnxinTest;
import org.anxin.app.CountedStatements;
import org.anxin.app.Signed;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.obligation.ObligationLedger;
import org.anxin.domain.task.obligation.ObligationStanding;
import org.anxin.reporting.OfficeSuite;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** How far the year has come: on the board, in the pictures' tables and in their workbooks, always as the ledger counts. */
@AnxinTest
class CompletionPagesIT {

    private static final int MOST_STATEMENTS = 12;
    private static final String YAOLI = "341504104";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ObligationLedger ledger;

    @Autowired
    Clock clock;

    @Test
    void aCellSaysWhatTheLedgerCountsBehindItsLink() throws Exception {
        var board = page("lingdao", "/tasks?view=progress&rows=all");

        assertThat(board.select(".board tbody tr:not(.board-task)")).hasSize(33);
        assertThat(board.select(".board tbody td.p")).hasSizeGreaterThan(50);
        for (var cell : board.select(".board tbody td.p a, .board tfoot td.p a, .board a.board-rate")) {
            var counts = counted(cell.attr("href"));
            assertThat(wordsOf(cell)).as(cell.attr("href")).isEqualTo(done(counts) + "/" + owed(counts));
        }
    }

    @Test
    void aCellIsAsRedAsItsWorstObligation() throws Exception {
        for (var cell : page("lingdao", "/tasks?view=progress").select(".board tbody td.p")) {
            var counts = counted(cell.selectFirst("a").attr("href"));
            int overdue = counts.getOrDefault(ObligationStanding.OVERDUE, 0);
            assertThat(cell.hasClass("p-red")).as(cell.html()).isEqualTo(overdue > 0);
            if (overdue > 0) {
                assertThat(cell.text()).endsWith("逾" + overdue);
                assertThat(cell.selectFirst("a").attr("title")).contains("逾期未报 " + overdue + " 件");
            }
        }
    }

    @Test
    void aDutyWithoutObligationsKeepsItsQuietMark() throws Exception {
        var first = page("lingdao", "/tasks?view=progress&rows=all")
                .select(".board tbody tr:not(.board-task)")
                .first();

        assertThat(first.select("th").text()).contains("本年没有履职事项");
        assertThat(first.select("td.q").eachText()).contains("责", "配");
        assertThat(first.select("td.p")).isEmpty();
    }

    @Test
    void theReadersUnitStandsFirstAndTheFilterNarrows() throws Exception {
        var own = page("yaoli", "/tasks?view=progress");
        assertThat(own.select(".board thead th.own").text()).isEqualTo("姚李镇");
        assertThat(own.select(".board tfoot td").first().attr("data-u")).isEqualTo("姚李镇");

        var townships = page("yaoli", "/tasks?view=progress&kind=TOWNSHIP&q=巡查");
        assertThat(townships.select(".board thead th").eachText()).hasSize(5).contains("姚李镇");
        assertThat(townships.select("input[name=view]").attr("value")).isEqualTo("progress");
        assertThat(townships.select("#export-button").attr("href")).contains("view=progress", "kind=TOWNSHIP");
        assertThat(townships.select("a:contains(重置)").attr("href")).isEqualTo("/tasks?view=progress");
    }

    @Test
    void onlyWhatOwesSomethingIsShownUnlessAllIsAskedFor() throws Exception {
        var board = page("lingdao", "/tasks?view=progress");
        assertThat(page("lingdao", "/tasks?view=progress&rows=all").select(".board tbody tr:not(.board-task)"))
                .hasSizeGreaterThan(
                        board.select(".board tbody tr:not(.board-task)").size());

        assertThat(board.select(".board tbody tr:not(.board-task)"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.select("td.p")).isNotEmpty());
        assertThat(board.select(".board tfoot td"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.hasClass("p")).isTrue());
    }

    @Test
    void aYearWithoutObligationsSaysSoAndAnUnknownYearIsThisOne() throws Exception {
        assertThat(page("lingdao", "/tasks?view=progress&year=2019").text()).contains("2019年没有需要按期办理的履职事项");
        for (var typed : List.of("abc", "1999", "99999")) {
            assertThat(page("lingdao", "/tasks?view=progress&year=" + typed)
                            .select("#filter-year option[selected]")
                            .attr("value"))
                    .isEqualTo(String.valueOf(thisYear()));
        }
    }

    @Test
    void whoMayNotReadTheLedgerSeesTheNumbersWithoutLinks() throws Exception {
        var board = page("admin", "/tasks?view=progress");

        assertThat(board.select(".board td.p a")).isNotEmpty();
        assertThat(board.select(".board a[href^=/tasks/ledger]")).isEmpty();
    }

    @Test
    void theWorkbookIsTheBoardAsItIsShown() throws Exception {
        var address = "view=progress&year=" + thisYear() + "&kind=TOWNSHIP";
        var rows = page("ducha", "/tasks?" + address).select(".board tbody tr:not(.board-task), .board tfoot tr");
        var sheet = sheet("ducha", "/tasks.xlsx?" + address);

        assertThat(text(sheet.getRow(0), 0)).isEqualTo(thisYear() + "年任务完成情况看板");
        assertThat(text(sheet.getRow(2), 0)).contains("单位类别：乡镇").contains("逾：逾期未报");
        assertThat(sheet.getLastRowNum()).isEqualTo(3 + rows.size());
        // The foot of the page's table comes before its body in the document.
        var shown = new ArrayList<>(rows);
        shown.sort((one, other) -> Boolean.compare(isFoot(one), isFoot(other)));
        for (int at = 0; at < shown.size(); at++) {
            var drawn = sheet.getRow(4 + at);
            var cells = shown.get(at).select("td");
            for (int column = 0; column < cells.size(); column++) {
                var cell = drawn.getCell(4 + column);
                assertThat(text(drawn, 4 + column).replace("\n", " "))
                        .isEqualTo(cells.get(column).text());
                assertThat(cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND)
                        .isEqualTo(cells.get(column).hasClass("p"));
            }
        }
    }

    @Test
    void theWholeBoardPrintsOnLandscapePages() throws Exception {
        var file = Files.createDirectories(Path.of("target", "paper")).resolve("完成情况看板.xlsx");
        Files.write(file, download("ducha", "/tasks.xlsx?view=progress"));

        var paper = OfficeSuite.print(file);
        paper.draw();
        assertThat(paper.size()).contains("841.8").contains("A4");
        assertThat(paper.pages()).isBetween(1, 5);
    }

    @Test
    void theTableOfTheBarsSaysWhatTheLedgerCounts() throws Exception {
        var progress = page("ducha", "/tasks/progress");

        assertThat(progress.select("#units-table tbody tr")).hasSizeGreaterThan(10);
        for (var row : progress.select("#units-table tbody tr")) {
            var numbers = row.select("td").eachText();
            var counts = counted(row.selectFirst("th a").attr("href"));
            assertThat(Integer.parseInt(numbers.getFirst())).isEqualTo(owed(counts));
            assertThat(numbers.subList(1, 7).stream()
                            .mapToInt(Integer::parseInt)
                            .sum())
                    .as("every obligation of %s is in one column", row.text())
                    .isEqualTo(owed(counts));
        }
    }

    @Test
    void theHeatTableHasTheTownshipsByMonthAndAddsUp() throws Exception {
        var progress = page("ducha", "/tasks/progress");
        var rows = progress.select("#rates-table tbody tr");

        assertThat(rows).hasSize(7);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.select("td")).hasSize(14);
            var months = row.select("td").stream().limit(12).map(Element::text).toList();
            long due = months.stream().filter(word -> !word.isEmpty()).count();
            long inTime = months.stream().filter("按时"::equals).count();
            assertThat(row.select("td").get(12).text()).isEqualTo(inTime + "/" + due);
        });
    }

    @Test
    void theTablesAreExportedAsTheyStand() throws Exception {
        var progress = page("ducha", "/tasks/progress");

        var units = sheet("ducha", "/tasks/progress.xlsx?year=" + thisYear());
        var shown = progress.select("#units-table tbody tr");
        for (int at = 0; at < shown.size(); at++) {
            assertThat(text(units.getRow(4 + at), 1))
                    .isEqualTo(shown.get(at).select("th").text());
            assertThat(text(units.getRow(4 + at), 2))
                    .isEqualTo(shown.get(at).select("td").first().text());
        }
        var rates = sheet("ducha", "/tasks/progress/rates.xlsx?year=" + thisYear());
        var lines = progress.select("#rates-table tbody tr, #rates-table tfoot tr");
        for (int at = 0; at < lines.size(); at++) {
            var drawn = rates.getRow(4 + at);
            for (int month = 0; month < 12; month++) {
                assertThat(text(drawn, 2 + month))
                        .isEqualTo(lines.get(at).select("td").get(month).text());
            }
        }
    }

    @Test
    void aUnitReadsAboveItsDutiesHowItsYearStands() throws Exception {
        var duties = page("yaoli", "/units/" + YAOLI + "/duties");

        for (var tally : duties.select(".tallies .tally")) {
            var counts = counted(tally.attr("href"));
            assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                    .as(tally.text())
                    .isEqualTo(Integer.parseInt(tally.select("strong").text()));
        }
        assertThat(duties.select("td[data-label=接下来要办] a")).hasSizeBetween(1, 5);
    }

    @Test
    void theNumbersOfAUnitAreForAllAndWhatItDoesNextOnlyForWhoMaySeeIt() throws Exception {
        var own = page("yaoli", "/units/" + YAOLI + "/duties");
        var foreign = page("gonghang", "/units/" + YAOLI + "/duties");

        assertThat(foreign.select(".tally strong").eachText())
                .isEqualTo(own.select(".tally strong").eachText());
        assertThat(own.select("td[data-label=接下来要办]")).isNotEmpty();
        assertThat(foreign.select("td[data-label=接下来要办]")).isEmpty();
    }

    @Test
    void noPageAsksTheDatabaseOnceForEachRow() throws Exception {
        for (var address : List.of("/tasks?view=progress", "/tasks/progress", "/units/" + YAOLI + "/duties")) {
            page("ducha", address);
            assertThat(CountedStatements.during(() -> page("ducha", address)))
                    .as(address)
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    @Test
    void theBoardStaysLight() throws Exception {
        assertThat(response("yaoli", "/tasks?view=progress").getContentAsByteArray())
                .hasSizeLessThan(122_880);
    }

    /** What the ledger itself counts for the filter of an address, in the whole district. */
    private Map<ObligationStanding, Integer> counted(String address) {
        var filters = new HashMap<String, String>();
        for (var pair : address.substring(address.indexOf('?') + 1).split("&")) {
            filters.put(pair.split("=")[0], pair.split("=")[1]);
        }
        var query = new ListQuery(filters, "", false, ListQuery.DEFAULT_SIZE, null, null, 1);
        return ledger.counts(query, new Scope.District(), LocalDate.now(clock));
    }

    private static int done(Map<ObligationStanding, Integer> counts) {
        return counts.getOrDefault(ObligationStanding.COMPLETED, 0)
                + counts.getOrDefault(ObligationStanding.COMPLETED_LATE, 0);
    }

    private static int owed(Map<ObligationStanding, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> !List.of(
                                ObligationStanding.EXEMPTED, ObligationStanding.VOIDED, ObligationStanding.HISTORIC)
                        .contains(count.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static String wordsOf(Element cell) {
        return cell.ownText().replace("全区办结", "").strip();
    }

    private static boolean isFoot(Element row) {
        return row.parent().tagName().equals("tfoot");
    }

    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf((long) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private XSSFSheet sheet(String username, String address) throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(download(username, address)))) {
            return workbook.getSheetAt(0);
        }
    }

    private byte[] download(String username, String address) throws Exception {
        var response = response(username, address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsByteArray();
    }

    private Document page(String username, String address) throws Exception {
        var response = response(username, address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse response(String username, String address) throws Exception {
        return mvc.perform(get(address).with(signed.as(username))).andReturn().getResponse();
    }
}

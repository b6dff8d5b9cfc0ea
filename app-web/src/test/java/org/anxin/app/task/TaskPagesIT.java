package org.anxin.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.anxin.app.AnxinTest;
import org.anxin.app.CountedStatements;
import org.anxin.app.Signed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The board, the measures and the duties, read as a reader would. */
@AnxinTest
class TaskPagesIT {

    /** Login and frame included; every page shows more rows than this. */
    private static final int MOST_STATEMENTS = 16;

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Test
    void theBoardShows33RowsUnder14TasksWithTheReadersUnitFirst() throws Exception {
        var board = page("yaoli", "/tasks");

        assertThat(board.select(".board tbody tr:not(.board-task)")).hasSize(33);
        assertThat(board.select(".board tr.board-task")).hasSize(14);
        assertThat(board.select(".board tbody th[scope=row] a")).hasSize(50);
        assertThat(board.select(".board thead th.own").text()).isEqualTo("姚李镇");
        assertThat(board.select(".board tbody tr td:nth-child(2)").eachText())
                .hasSize(33)
                .containsOnly("责");
        assertThat(board.select(".own-part").text())
                .contains("姚李镇")
                .contains("责任 33 行")
                .contains("配合 0 行");
        assertThat(board.select(".board-key").text()).contains("共 33 行，50 项措施");
    }

    @Test
    void aCellSaysByWhichPrintedWordsAUnitWasFound() throws Exception {
        var row = page("jiancha", "/tasks")
                .select(".board tbody tr:has(a[href=/tasks/measures/30])")
                .first();

        assertThat(row.select("td[data-u=区住建局]").attr("title")).isEqualTo("住建局");
        assertThat(row.select("td[data-u=区重点局]").attr("title")).isEqualTo("等行业主管部门");
        assertThat(row.select("td[data-u=区重点局]").text()).isEqualTo("责");
        assertThat(row.select("td[data-u=区交通局]").text()).isEqualTo("配");
    }

    @Test
    void theBoardIsNarrowedByTaskKindUnitRoleAndWords() throws Exception {
        assertThat(rows(page("ducha", "/tasks?task=9"))).isEqualTo(4);
        assertThat(rows(page("ducha", "/tasks?unit=341504-KFQ"))).isEqualTo(32);
        assertThat(rows(page("ducha", "/tasks?unit=341504-ZJ&role=SUPPORTING"))).isEqualTo(5);
        assertThat(rows(page("ducha", "/tasks?q=应急周转金"))).isEqualTo(4);
        assertThat(page("ducha", "/tasks?kind=TOWNSHIP")
                        .select(".board thead th")
                        .eachText())
                .containsExactly("落实措施", "三元镇", "洪集镇", "姚李镇", "孙岗乡");
        assertThat(page("ducha", "/tasks?q=没有这样的字").text()).contains("没有符合条件的任务行");
        assertThat(rows(page("ducha", "/tasks?task=abc&kind=NO&role=NO"))).isEqualTo(33);
    }

    @Test
    void theMeasuresAreSearchedSortedAndCounted() throws Exception {
        var all = page("shenji", "/tasks/measures");
        assertThat(all.text()).contains("共 50 条");
        assertThat(all.select("td[data-label=措施号]").eachText())
                .startsWith("1", "2", "3")
                .hasSize(20);
        assertThat(page("shenji", "/tasks/measures?sort=-no")
                        .select("td[data-label=措施号]")
                        .eachText())
                .startsWith("50", "49");
        assertThat(page("shenji", "/tasks/measures?q=告示牌")
                        .select("td[data-label=措施号]")
                        .eachText())
                .contains("12");
        assertThat(page("shenji", "/tasks/measures?unit=341504-JC")
                        .select("td[data-label=措施号]")
                        .eachText())
                .containsExactly("38", "39");
        assertThat(page("shenji", "/tasks/measures?unit=341504-JC&role=RESPONSIBLE")
                        .text())
                .contains("没有符合条件的措施");
        assertThat(page("shenji", "/tasks/measures?unit=341504-JC")
                        .select("a#export-button")
                        .attr("href"))
                .isEqualTo("/tasks/measures.xlsx?unit=341504-JC");
    }

    @Test
    void aMeasureShowsItsWordsItsUnitsAndHowTheyWereFound() throws Exception {
        var measure = page("zhujian", "/tasks/measures/31");

        assertThat(measure.select(".printed").text())
                .startsWith("31．纳入失信监管重点范围")
                .contains("区场准入");
        assertThat(measure.text()).contains("附件第 20 行，对应正文第（七）条").contains("每年对失信企业进行通报。");
        assertThat(measure.select("tr.own-row").text()).contains("区住建局");
        assertThat(measure.select(".notes").text())
                .contains("区场准入")
                .contains("市场准入")
                .contains("据原文");
        assertThat(measure.select(".notes").text()).contains("36个月").contains("推定");
        assertThat(measure.select("tr.open-row").text()).contains("等").contains("名单中暂无单位");
    }

    @Test
    void whatIsKnownByProjectOrAccountIsShownAsOpen() throws Exception {
        var measure = page("gonghang", "/tasks/measures/27");

        assertThat(measure.select("tr.open-row").eachText())
                .anySatisfy(row -> assertThat(row).contains("开户银行").contains("按专用账户逐户确定"))
                .anySatisfy(row -> assertThat(row).contains("等项目主管部门").contains("按工程项目逐个确定"));
    }

    @Test
    void aMeasureThatDoesNotExistIsNotFound() throws Exception {
        assertThat(response("zhujian", "/tasks/measures/0").getStatus()).isEqualTo(404);
        assertThat(response("zhujian", "/tasks/measures/51").getStatus()).isEqualTo(404);
        assertThat(response("zhujian", "/tasks/measures/abc").getStatus()).isEqualTo(404);
        assertThat(response("zhujian", "/units/341504-NONE/duties").getStatus()).isEqualTo(404);
    }

    @Test
    void aUnitsDutiesBeginWithThoseItIsResponsibleFor() throws Exception {
        var duties = page("shuili", response("shuili", "/units/mine/duties").getRedirectedUrl());

        assertThat(duties.select("h1").text()).isEqualTo("区水利中心履职清单");
        assertThat(duties.select("section[aria-labelledby^=part-] h2").eachText())
                .hasSize(2);
        assertThat(duties.select("section[aria-labelledby^=part-] h2").first().text())
                .startsWith("责作为责任单位");
        assertThat(duties.text()).contains("“等行业主管部门” 按名单").contains("“水利中心” 原文点名");
        assertThat(duties.select("#export-button").attr("href")).isEqualTo("/units/341504-SL/duties.xlsx");
    }

    @Test
    void aBankReadsWhatFallsToItOnceItKeepsAnAccount() throws Exception {
        var duties = page("gonghang", "/units/341504-ICBC/duties");

        assertThat(duties.text()).contains("作为开户银行时").contains("27．开户银行异常报告");
        assertThat(duties.text()).doesNotContain("任务分解表没有点名本单位");
    }

    @Test
    void aUnitThatIsNotNamedIsLedToTheOneAboveIt() throws Exception {
        var duties = page("jiancha", "/units/341504-JCDD/duties");

        assertThat(duties.text()).contains("任务分解表没有点名本单位");
        assertThat(duties.select(".empty-link a").attr("href")).isEqualTo("/units/341504-RS/duties");
    }

    @Test
    void noPageAsksTheDatabaseOnceForEachRow() throws Exception {
        for (var address : List.of(
                "/tasks",
                "/tasks/measures?size=50",
                "/tasks/measures/8",
                "/units/341504104/duties",
                "/tasks/lists?size=100")) {
            assertThat(statementsOf(address)).as(address).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    @Test
    void thePagesStayLight() throws Exception {
        assertThat(response("yaoli", "/tasks").getContentAsByteArray()).hasSizeLessThan(61_440);
        assertThat(response("yaoli", "/tasks/measures").getContentAsByteArray()).hasSizeLessThan(61_440);
    }

    private int statementsOf(String address) throws Exception {
        page("ducha", address);
        return CountedStatements.during(() -> page("ducha", address));
    }

    private static int rows(Document board) {
        return board.select(".board tbody tr:not(.board-task)").size();
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

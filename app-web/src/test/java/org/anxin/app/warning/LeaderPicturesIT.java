package org.anxin.app.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 领导一页 shows the warnings and the accounts at a glance, and each figure leads to the list that it counts. */
@AnxinTest
class LeaderPicturesIT {

    /** A sum of money tells in its label how many records it is of. */
    private static final Pattern RECORDS = Pattern.compile("（(\\d+) 笔）");

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    ScanningForWarnings scanning;

    @Test
    void everyFigureCountsWhatTheListBehindItShows() throws Exception {
        var project = register.project("一页小区", "HOUSING", ARegister.YAOLI);
        scanning.touched(List.of(project), YearMonth.of(2026, 1));

        var figures = page("/leader").select(".picture .big-figure a").stream()
                .filter(figure -> !figure.attr("href").startsWith("/wage-accounts/notices"))
                .toList();

        assertThat(figures).hasSizeGreaterThan(6);
        for (var figure : figures) {
            var records = RECORDS.matcher(figure.select("span").text());
            assertThat(
                            records.find()
                                    ? records.group(1)
                                    : figure.select("strong").text())
                    .as(figure.text())
                    .isEqualTo(page(figure.attr("href"))
                            .select(".pager-count")
                            .text()
                            .replaceAll("\\D", ""));
        }
    }

    @Test
    void thePicturesStandAsTablesToo() throws Exception {
        var page = page("/leader");

        assertThat(page.select("#warnings-by-township thead th").eachText())
                .containsExactly("乡镇", "红色", "橙色", "黄色", "已逾期");
        assertThat(page.select("#warnings-by-township tbody th").eachText()).contains("姚李镇", "三元镇");
        assertThat(page.select("#warnings-by-township [data-colour]")).hasSize(3);
        assertThat(page.select("figure[data-chart=warnings-by-township]").attr("data-unit"))
                .isEqualTo("件");
    }

    private Document page(String path) throws Exception {
        var answer =
                mvc.perform(get(path).with(signed.as("lingdao"))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}

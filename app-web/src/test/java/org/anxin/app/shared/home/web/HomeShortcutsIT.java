package org.anxin.app.shared.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 常办事项: a few jobs of one's own beside the to-dos, not the menu once more. */
@AnxinTest
class HomeShortcutsIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jiancha",
                "shenhe",
                "zhujian",
                "yaoli",
                "yaoli-sh",
                "gonghang",
                "gonghang-fh",
                "ducha",
                "lingdao",
                "shenji",
                "admin"
            })
    void everybodyHasAFewThatHeMayBegin(String user) throws Exception {
        var shortcuts = shortcuts(user);

        assertThat(shortcuts).hasSizeBetween(1, 6);
        for (var path : shortcuts) {
            assertThat(mvc.perform(get(path).with(signed.as(user)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(path)
                    .isIn(200, 302);
        }
    }

    @Test
    void theDailyJobStandsFirst() throws Exception {
        assertThat(shortcuts("gonghang")).startsWith("/imports/new?kind=bank-statement");
        assertThat(shortcuts("gonghang-fh")).startsWith("/wage-accounts/notices?state=PREPARED");
        assertThat(shortcuts("zhujian")).startsWith("/enterprises/new", "/projects/new");
        assertThat(shortcuts("lingdao")).startsWith("/instructions/new", "/leader");
    }

    private List<String> shortcuts(String user) throws Exception {
        return Jsoup.parse(mvc.perform(get("/").with(signed.as(user)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select(".home-links a")
                .eachAttr("href");
    }
}

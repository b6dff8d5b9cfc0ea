package org.anxin.app.shared.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An inbox with many messages of a kind: grouped by kind and day, none is lost, none is read unseen. */
@AnxinTest
class InboxIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcTemplate jdbc;

    /** In the middle of two days, so that a day's end in no time zone is near. */
    @BeforeEach
    void thirtyMessagesOfThreeGroups() {
        jdbc.update("DELETE FROM reminder WHERE recipient = 'sanyuan'");
        for (int i = 0; i < 12; i++) {
            message("account-alert", "甲" + i, "2026-03-02 10:%02d+08".formatted(i));
            message("obligation", "乙" + i, "2026-03-02 10:%02d:30+08".formatted(i));
        }
        for (int i = 0; i < 6; i++) {
            message("obligation", "丙" + i, "2026-03-01 09:%02d+08".formatted(i));
        }
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.update("DELETE FROM reminder WHERE recipient = 'sanyuan'");
    }

    @Test
    void messagesOfAKindAndDayStandUnderOneHeadingWithTheirCount() throws Exception {
        var groups = page("/messages?size=50").select("#messages-table tbody");

        assertThat(groups).hasSize(3);
        assertThat(groups.select(".message-group th span:first-child").eachText())
                .containsExactly("3月2日 履职事项期限", "3月2日 专户异常报告", "3月1日 履职事项期限");
        assertThat(groups.get(1).select(".count-soft").text()).isEqualTo("共 12 条，未读 12 条");
        assertThat(groups.get(1).select("tr.message")).hasSize(12);
    }

    @Test
    void aGroupThatGoesOnOnTheNextPageIsCountedAsAWholeAndNoMessageIsLostBetweenThem() throws Exception {
        var seen = new ArrayList<String>();
        var address = "/messages?size=10";
        for (int i = 0; i < 3; i++) {
            var page = page(address);
            assertThat(page.select(".count-soft").eachText())
                    .allSatisfy(count -> assertThat(count).containsPattern("共 (12|6) 条"));
            seen.addAll(page.select("tr.message td[data-label=内容]").eachText());
            address = page.select("a[rel=next]").attr("href");
        }

        assertThat(address).isEmpty();
        assertThat(seen).hasSize(30).doesNotHaveDuplicates();
        assertThat(page("/messages?size=10&sort=createdAt")
                        .select("tr.message td[data-label=内容]")
                        .getFirst()
                        .text())
                .isEqualTo("丙0");
    }

    @Test
    void markingAGroupLeavesTheOthersAndWhatCameSinceUnread() throws Exception {
        var group = page("/messages?size=50").select("#messages-table tbody").get(1);
        message("account-alert", "刚到", "2026-03-02 18:00+08");

        assertThat(done(reading(group, Instant.parse("2026-03-02T04:00:00Z")))).isEqualTo("12 条消息已标为已读");

        assertThat(unread()).hasSize(19).contains("刚到").noneMatch(text -> text.startsWith("甲"));
        assertThat(page("/messages?size=50").select("tr.message"))
                .as("none is gone")
                .hasSize(31);
        assertThat(page("/messages?size=50&unread=1&kind=account-alert").select("tr.message"))
                .hasSize(1);
        assertThat(page("/messages?size=50&unread=0").select("tr.message")).hasSize(12);
    }

    @Test
    void readingAllIsAskedAgainAndReachesNobodyElse() throws Exception {
        jdbc.update("UPDATE reminder SET recipient = 'yaoli' WHERE message = '丙0' AND recipient = 'sanyuan'");
        var ask = page("/messages").select("#read-all form");
        assertThat(ask.select("button").text()).isEqualTo("确定");
        var until = ask.select("input[name=until]").attr("value");

        assertThat(done(post("/messages/read-all").param("until", until))).isEqualTo("29 条消息已标为已读");

        assertThat(page("/messages").select("#read-all, .message-group form")).isEmpty();
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM reminder WHERE message = '丙0' AND read_at IS NULL", Integer.class))
                .isOne();
        jdbc.update("DELETE FROM reminder WHERE message = '丙0'");
    }

    private MockHttpServletRequestBuilder reading(Element group, Instant until) {
        return post("/messages/read-group")
                .param("day", group.select("input[name=day]").attr("value"))
                .param("kind", group.select("input[name=kind]").attr("value"))
                .param("until", until.toString());
    }

    private List<String> unread() {
        return jdbc.queryForList(
                "SELECT message FROM reminder WHERE recipient = 'sanyuan' AND read_at IS NULL", String.class);
    }

    private void message(String kind, String text, String at) {
        jdbc.update("""
                INSERT INTO reminder (id, kind, subject_key, stage, recipient, channel, message, created_at, sent_at, attempts)
                VALUES (gen_random_uuid(), ?, ?, 'T-1', 'sanyuan', 'IN_PRODUCT', ?, CAST(? AS timestamptz), CAST(? AS timestamptz), 0)""", kind, "inbox-test-" + text, text, at, at);
    }

    private String done(MockHttpServletRequestBuilder request) throws Exception {
        return String.valueOf(mvc.perform(request.with(signed.as("sanyuan")).with(csrf()))
                .andReturn()
                .getFlashMap()
                .get("done"));
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(address).with(signed.as("sanyuan"))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}

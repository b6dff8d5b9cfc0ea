package org.anxin.app.shared.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.domain.shared.reminder.Notice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** 发送记录 as the supervision office, the auditor and the administrator see it; this installation has no mail server. */
@AnxinTest
class SentMessagesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    SendingReminders reminding;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void messages() {
        jdbc.update("UPDATE user_account SET email = 'yaoli@example.cn' WHERE username = 'yaoli'");
        transaction.executeWithoutResult(status -> reminding.remind(
                new Notice("sent-test", "13", "T-5", "第13条季度报告还有5天到期", "/tasks/measures/13"),
                List.of("yaoli", "gonghang")));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.update("DELETE FROM reminder WHERE kind = 'sent-test'");
        jdbc.update("UPDATE user_account SET email = NULL WHERE username = 'yaoli'");
    }

    @Test
    void withoutAMailServerNoMailIsWrittenAndTheInboxHasTheMessage() throws Exception {
        assertThat(jdbc.queryForList("SELECT channel FROM reminder WHERE kind = 'sent-test'", String.class))
                .containsOnly("IN_PRODUCT")
                .hasSize(2);
        assertThat(page("yaoli", "/messages").text()).contains("第13条季度报告还有5天到期");
        assertThat(response("shenji", get("/actuator/health")).getStatus()).isEqualTo(200);
    }

    @Test
    void theSupervisionOfficeSeesWhoWasToldWhatAndFindsIt() throws Exception {
        var lines = page("ducha", "/messages/sent?q=第13条季度报告&channel=IN_PRODUCT&state=SENT")
                .select("#sent-table tbody tr");

        assertThat(lines).hasSize(2);
        assertThat(lines.text())
                .contains("（yaoli）")
                .contains("姚李镇")
                .contains("系统消息")
                .contains("已送达");
        assertThat(page("ducha", "/messages/sent?q=第13条季度报告&channel=EMAIL").select("#sent-table"))
                .isEmpty();
        assertThat(page("ducha", "/messages/sent?q=第13条季度报告&to=2020-01-01").select("#sent-table"))
                .isEmpty();
    }

    @Test
    void aFailureNamesItsReasonAndWhetherItIsTriedAgain() throws Exception {
        aMail("连接不上邮件服务器", "now() + interval '1 hour'");
        var line = page("shenji", "/messages/sent?q=第13条季度报告&state=FAILED").select("#sent-table tbody tr");
        assertThat(line.text()).contains("邮件").contains("失败").contains("连接不上邮件服务器（已试 2 次，还会再试）");

        jdbc.update("UPDATE reminder SET next_try_at = NULL WHERE kind = 'sent-test' AND channel = 'EMAIL'");
        line = page("shenji", "/messages/sent?q=连接不上&state=FAILED&sort=-sentAt").select("#sent-table tbody tr");
        assertThat(line.text()).contains("（已试 2 次，不再重试）");
    }

    @Test
    void theAdministratorSeesThatMessagesArriveAndNotWhatTheySay() throws Exception {
        var list = page("admin", "/messages/sent?q=yaoli&sort=recipient");

        assertThat(list.select("#sent-table tbody tr").text())
                .contains("（yaoli）")
                .contains("（业务内容，不显示）");
        assertThat(list.text()).doesNotContain("第13条季度报告还有5天到期");
        assertThat(page("admin", "/messages/sent?q=第13条季度报告").select("#sent-table"))
                .isEmpty();
        assertThat(list.select(".frame-menu a[href=/messages/sent]").text()).contains("发送记录");
    }

    @Test
    void isExportedAsFilteredAndClosedToOthers() throws Exception {
        var workbook = response("shenji", get("/messages/sent.xlsx").param("q", "第13条季度报告"));

        assertThat(workbook.getStatus()).isEqualTo(200);
        assertThat(workbook.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(response("yaoli", get("/messages/sent")).getStatus()).isEqualTo(403);
        assertThat(response("yaoli", get("/messages/sent.xlsx")).getStatus()).isEqualTo(403);
    }

    @Test
    void readingAllMessagesCountsThoseOfTheInboxOnly() throws Exception {
        response(
                "yaoli", post("/messages/read-all").param("until", Instant.now().toString()));
        transaction.executeWithoutResult(
                status -> reminding.remind(new Notice("sent-test", "13", "T-1", "明天到期", null), List.of("yaoli")));
        aMail("连接不上邮件服务器", "NULL");

        var done = mvc.perform(post("/messages/read-all")
                        .param("until", Instant.now().toString())
                        .with(signed.as("yaoli"))
                        .with(csrf()))
                .andReturn()
                .getFlashMap()
                .get("done");

        assertThat(done).isEqualTo("1 条消息已标为已读");
    }

    private void aMail(String error, String nextTry) {
        jdbc.update(
                """
                INSERT INTO reminder (id, kind, subject_key, stage, recipient, channel, message, created_at, attempts,
                                      last_tried_at, last_error, next_try_at)
                SELECT gen_random_uuid(), kind, subject_key, stage, recipient, 'EMAIL', message, created_at, 2, now(), ?,
                """ + nextTry + " FROM reminder WHERE kind = 'sent-test' AND stage = 'T-5' AND recipient = 'yaoli'",
                error);
    }

    private Document page(String username, String address) throws Exception {
        var response = response(
                username,
                get(UriComponentsBuilder.fromUriString(address).encode().build().toUri()));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse response(String username, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}

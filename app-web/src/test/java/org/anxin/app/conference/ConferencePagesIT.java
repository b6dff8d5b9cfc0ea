package org.anxin.app.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anxin.app.AnxinTest;
import org.anxin.app.AtOnce;
import org.anxin.app.Signed;
import org.anxin.app.conference.RecordingConferences.Held;
import org.anxin.app.shared.security.SignedIn;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.conference.JointConference.Proceedings;
import org.anxin.domain.task.obligation.Obligations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** From the empty form to the voided record, as a clerk walks it. */
@AnxinTest
class ConferencePagesIT {

    private static final String TITLE = "半年联席会议（页面测试）";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Obligations obligations;

    @Autowired
    RecordingConferences recording;

    @Autowired
    InvitedUnits invitedUnits;

    @Autowired
    UserDetailsService accounts;

    private HalfYearInTest halfYear;

    @BeforeEach
    void nothingIsReportedYet() {
        halfYear = HalfYearInTest.begin(jdbc, obligations, LocalDate.now(clock));
    }

    @AfterEach
    void takeItBack() {
        halfYear.end(TITLE);
    }

    @Test
    void isRecordedGetsItsMinutesAndIsVoided() throws Exception {
        var form = page("/conferences/new?kind=HALF_YEARLY");
        assertThat(form.select("input[name=attending]"))
                .isNotEmpty()
                .allSatisfy(box -> assertThat(box.hasAttr("checked")).isTrue());
        assertThat(form.select("input[name=heldOn]").val())
                .isEqualTo(LocalDate.now(clock).toString());

        var request = multipart("/conferences");
        request.param("kind", form.select("input[name=kind]").val())
                .param("heldOn", form.select("input[name=heldOn]").val())
                .param("title", TITLE)
                .param("place", "区政府")
                .param("chair", "施区长（示例）")
                .param("agenda", "半年履职情况")
                .param("decisions", "")
                .param(
                        "shown",
                        form.select("input[name=shown]").eachAttr("value").toArray(String[]::new))
                .param(
                        "attending",
                        form.select("input[name=attending]").eachAttr("value").toArray(String[]::new));
        var address = mvc.perform(request.with(signed.as("ducha")).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        var empty = mvc.perform(
                        multipart(address + "/files").with(signed.as("ducha")).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.getContentAsString())
                        .select(".error-summary")
                        .text())
                .contains("选择要上传的文件");

        var minutes = new MockMultipartFile("files", "会议纪要.txt", "text/plain", "会议纪要".getBytes(StandardCharsets.UTF_8));
        mvc.perform(multipart(address + "/files")
                .file(minutes)
                .with(signed.as("ducha"))
                .with(csrf()));
        assertThat(page(address).select(".file-name").text()).contains("会议纪要.txt");

        var voiding = page(address + "/void");
        var version = voiding.select("input[name=version]").val();
        assertThat(mvc.perform(post(address + "/void")
                                .param("version", version)
                                .with(signed.as("ducha"))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        mvc.perform(post(address + "/void")
                .param("version", version)
                .param("reason", "日期登记错误")
                .with(signed.as("ducha"))
                .with(csrf()));

        var voided = page(address);
        assertThat(voided.select(".alert").text()).contains("日期登记错误");
        assertThat(voided.select("form[action$=files]")).isEmpty();
        assertThat(page("/conferences?q=页面测试").select("tbody tr").text()).contains("已作废");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM audit_log WHERE table_name = 'joint_conference' AND actor = 'ducha'",
                        Long.class))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void twoWhoRecordAtTheSameMomentFillOneDraft() {
        var ducha = ((SignedIn) accounts.loadUserByUsername("ducha")).actor();
        var today = LocalDate.now(clock);
        var invited = invitedUnits.codes(ConferenceKind.HALF_YEARLY, today);
        var held = new Held(
                new Proceedings(ConferenceKind.HALF_YEARLY, today, TITLE, "区政府", "施区长（示例）", "半年履职情况", ""),
                invited,
                invited,
                List.of());

        AtOnce.run(6, () -> recording.record(held, ducha));

        assertThat(halfYear.drafts()).isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "SELECT filled_from FROM progress_report WHERE obligation_id = ? AND filled_alone AND state = 'DRAFT'",
                        String.class,
                        halfYear.obligation()))
                .as("the last one has seen all of them")
                .contains("；")
                .satisfies(said -> assertThat(said.split("；")).hasSize(6));
    }

    private Document page(String address) throws Exception {
        var response =
                mvc.perform(get(address).with(signed.as("ducha"))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}

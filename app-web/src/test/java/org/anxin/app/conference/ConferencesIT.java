package org.anxin.app.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.AnxinTest;
import org.anxin.app.CountedStatements;
import org.anxin.app.Signed;
import org.anxin.app.conference.RecordingConferences.Held;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.VoidingFiles;
import org.anxin.app.shared.security.SignedIn;
import org.anxin.app.task.progress.FillingObligations;
import org.anxin.app.task.progress.ReviewingReports;
import org.anxin.app.task.progress.ReviewingReports.Decision;
import org.anxin.app.task.progress.WritingReports;
import org.anxin.app.task.progress.WritingReports.Writing;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.conference.JointConference.Proceedings;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.ObligationState;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.progress.ProgressReport;
import org.anxin.domain.task.progress.ProgressReports;
import org.anxin.domain.task.progress.ReportAct;
import org.anxin.domain.task.progress.ReportEvent;
import org.anxin.domain.task.progress.ReportFigure;
import org.anxin.domain.task.progress.ReportState;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/**
 * A conference is recorded once, and the obligation of its period is filled by it. What a test does is rolled back; so it
 * acts through the use cases, since a page that redirects commits with the session that it writes.
 */
@AnxinTest
@Transactional
class ConferencesIT {

    private static final ConferenceKind QUARTER = ConferenceKind.QUARTERLY_ANALYSIS;
    private static final ConferenceKind HALF_YEAR = ConferenceKind.HALF_YEARLY;
    private static final String SANYUAN = "341504102";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Obligations obligations;

    @Autowired
    ProgressReports reports;

    @Autowired
    FillingObligations filling;

    @Autowired
    RecordingConferences recording;

    @Autowired
    InvitedUnits invitedUnits;

    @Autowired
    VoidingFiles voidingFiles;

    @Autowired
    WritingReports writing;

    @Autowired
    ReviewingReports reviewing;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Clock clock;

    private LocalDate today;
    private long conferences;

    @BeforeTransaction
    void countBefore() {
        conferences = count();
    }

    @AfterTransaction
    void nothingIsLeft() {
        assertThat(count()).isEqualTo(conferences);
    }

    @BeforeEach
    void nothingIsReportedYetOnThisPeriod() {
        today = LocalDate.now(clock);
        for (var kind : ConferenceKind.values()) {
            var id = obligation(kind).id();
            jdbc.update("UPDATE progress_report SET state = 'VOIDED' WHERE obligation_id = ?", id);
            jdbc.update("""
                    UPDATE obligation SET state = 'OPEN', completed_on = NULL, days_late = NULL, first_reported_on = NULL
                     WHERE id = ?""", id);
        }
        entities.clear();
    }

    @Test
    void theQuartersConferenceWithMinutesReportsTheQuarter() throws Exception {
        var page = recorded("lianxi", QUARTER, minutes());

        assertThat(quarter().state()).isEqualTo(ObligationState.REPORTED);
        var report = report(quarter());
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.editedBy()).as("he belongs to the leading bureau").isEqualTo("lianxi");
        assertThat(report.narrative()).contains("季度会议").endsWith("会议纪要已上传");
        assertThat(report.figures())
                .extracting(ReportFigure::label, ReportFigure::amount)
                .containsExactly(tuple("参会单位", amount(invited(QUARTER).size() - 1)), tuple("议定事项", amount(2)));

        var dossier = page("ducha", "/tasks/obligations/" + quarter().id());
        assertThat(dossier.select(".record-list a").attr("href")).isEqualTo(page);
        assertThat(dossier.select(".filled-from").text()).contains("业务记录自动汇总");
    }

    @Test
    void theOfficeReviewsItAsAnyOtherReport() {
        recorded("ducha", QUARTER, minutes());
        var report = report(quarter());
        assertThat(report.editedBy()).as("ducha is of another unit").isEqualTo("业务记录自动汇总");

        accept("ducha", report);

        assertThat(quarter().state()).isEqualTo(ObligationState.COMPLETED);
    }

    @Test
    void theLeadingBureauDoesNotReviewIt() {
        recorded("ducha", QUARTER, minutes());
        var report = report(quarter());
        assertThatThrownBy(() -> accept("lianxi", report)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void withoutMinutesItIsADraftUntilTheyAreThere() {
        var page = recorded("lianxi", QUARTER);
        assertThat(report(quarter()).state()).isEqualTo(ReportState.DRAFT);
        assertThat(quarter().state()).isEqualTo(ObligationState.OPEN);

        addMinutes(page);

        assertThat(report(quarter()).state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void minutesThatAreVoidedTakeItBack() throws Exception {
        var page = recorded("lianxi", QUARTER, minutes());
        var file = page("lianxi", page).select(".file-name a").attr("href");

        voidingFiles.voidFile(UUID.fromString(file.substring("/files/".length())), "传错文件", actor("lianxi"));
        begin();

        assertThat(report(quarter()).state()).isEqualTo(ReportState.DRAFT);
        assertThat(report(quarter()).narrative()).endsWith("会议纪要未上传");
        assertThat(quarter().state()).isEqualTo(ObligationState.OPEN);
    }

    @Test
    void askingAgainChangesNothing() {
        recorded("lianxi", QUARTER, minutes());
        var obligation = quarter().version();
        var report = report(quarter()).version();

        refresh();
        refresh();

        assertThat(quarter().version()).isEqualTo(obligation);
        assertThat(report(quarter()).version()).isEqualTo(report);
        assertThat(report(quarter()).events()).hasSize(1);
    }

    @Test
    void whatAPersonHasWrittenStaysAndIsSubmittedByThePerson() {
        var page = recorded("lianxi", QUARTER);
        write("jiancha", report(quarter()).version());

        addMinutes(page);

        assertThat(report(quarter()).state()).isEqualTo(ReportState.DRAFT);
        assertThat(report(quarter()).narrative()).isEqualTo("会议研判两个风险项目");
    }

    @Test
    void thePersonsOwnDraftGetsTheFiguresThatItLacks() {
        write("jiancha", WritingReports.NONE_YET);

        recorded("lianxi", QUARTER, minutes());

        var report = report(quarter());
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.narrative()).isEqualTo("会议研判两个风险项目");
        assertThat(report.figures())
                .extracting(ReportFigure::label, ReportFigure::amount)
                .as("the units he counted himself")
                .containsExactly(tuple("参会单位", amount(9)), tuple("议定事项", amount(2)));
        assertThat(report.filledFrom().orElseThrow()).contains("季度会议");
    }

    @Test
    void voidingTheConferenceTakesAnUnreviewedReportBackToAnEmptyDraft() throws Exception {
        var page = recorded("lianxi", QUARTER, minutes());

        voidConference("lianxi", page);

        assertThat(quarter().state()).isEqualTo(ObligationState.OPEN);
        var report = report(quarter());
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.narrative()).isEmpty();
        assertThat(report.figures()).isEmpty();
        assertThat(report.events())
                .extracting(ReportEvent::act)
                .containsExactly(ReportAct.SUBMITTED, ReportAct.WITHDRAWN);
        assertThat(page("ducha", page).select(".alert").text()).contains("已作废");
        assertThatThrownBy(() -> voidConference("lianxi", page)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void voidingTheConferenceLeavesWhatIsAccepted() {
        var page = recorded("lianxi", QUARTER, minutes());
        accept("ducha", report(quarter()));

        voidConference("lianxi", page);

        assertThat(quarter().state()).isEqualTo(ObligationState.COMPLETED);
        assertThat(report(quarter()).narrative()).endsWith("会议纪要已上传");
    }

    @Test
    void aReturnedReportGoesOnItsWayAgainOnlyWithOtherRecords() {
        recorded("lianxi", QUARTER, minutes());
        reviewing.sendBack(decision(report(quarter())), actor("ducha"));
        begin();
        refresh();
        assertThat(report(quarter()).state()).isEqualTo(ReportState.RETURNED);

        recorded("lianxi", QUARTER, minutes());

        assertThat(report(quarter()).state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(quarter().state()).isEqualTo(ObligationState.REPORTED);
        assertThat(report(quarter()).figures().getLast().amount()).isEqualByComparingTo("4");
    }

    @Test
    void aHalfYearsConferenceMakesADraftOnly() {
        recorded("ducha", HALF_YEAR, minutes());

        var half = obligation(HALF_YEAR);
        assertThat(half.state()).isEqualTo(ObligationState.OPEN);
        assertThat(report(half).state()).isEqualTo(ReportState.DRAFT);
        assertThat(report(half).figures()).extracting(ReportFigure::seq).containsExactly(1);
    }

    @Test
    void aWrongFormSaysWhatToDoAndKeepsWhatWasTyped() throws Exception {
        var refused = response(
                "lianxi",
                multipart("/conferences")
                        .param("kind", "QUARTERLY_ANALYSIS")
                        .param("heldOn", "昨天")
                        .param("title", "季度会议"));

        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(".error-summary").text())
                .contains("会议日期写成 2026-03-20 的样子")
                .contains("填写主持人")
                .contains("填写议题");
        assertThat(form.select("input[name=title]").val()).isEqualTo("季度会议");
    }

    @Test
    void aDayInAnotherPeriodOffersItsUnitsFirst() throws Exception {
        var refused = response("lianxi", typed(today, List.of("341504-RS")));

        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(".field-error").text()).contains("应参会单位已更新");
        assertThat(form.select("input[name=shown]")).hasSameSizeAs(invited(QUARTER));
    }

    @Test
    void aDayWithoutAnObligationIsRefusedWithWhatToDo() throws Exception {
        var refused = response("lianxi", typed(LocalDate.of(2001, 1, 1), List.of()));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select(".field-error")
                        .text())
                .contains("年度事项");
    }

    @Test
    void thePageNamesWhoWasAbsentAndWhatWasDecided() throws Exception {
        var page = page("yaoli", recorded("lianxi", QUARTER));

        assertThat(page.select(".absent").text()).isEqualTo("三元镇");
        assertThat(page.select(".decisions li").eachText()).containsExactly("清查工资支付", "补报月报");
        assertThat(page.select("a:contains(作废), form[action$=files]")).isEmpty();
        assertThat(page.select("dd a").attr("href"))
                .isEqualTo("/tasks/obligations/" + quarter().id());
        assertThat(page("yaoli", "/tasks/measures/44").select("a:contains(季度会议)"))
                .isNotEmpty();
    }

    @Test
    void everyoneInvitedReadsItOthersFindNothingAndOnlyTheConvenerChangesIt() throws Exception {
        var page = recorded("lianxi", QUARTER, minutes());
        var file = page("yaoli", page).select(".file-name a").attr("href");

        assertThat(response("yaoli", get(file)).getStatus()).isEqualTo(200);
        assertThat(page("gonghang", "/conferences").select("#conferences-table"))
                .isEmpty();
        assertThat(response("yaoli", get("/conferences/new")).getStatus()).isEqualTo(403);
        assertThat(response("yaoli", get(page + "/void")).getStatus()).isEqualTo(403);
        assertThat(response("admin", get("/conferences")).getStatus()).isEqualTo(403);
        assertThat(response("gonghang", get(page)).getStatus()).isEqualTo(404);
        assertThat(response("gonghang", get(file)).getStatus()).isEqualTo(404);
        assertThat(response("ducha", get(page + "/void")).getStatus()).isEqualTo(404);
        assertThat(response("ducha", post(page + "/void").param("reason", "日期登记错误"))
                        .getStatus())
                .isEqualTo(404);
        var text = "会议纪要".getBytes(StandardCharsets.UTF_8);
        assertThat(response(
                                "ducha",
                                multipart(page + "/files")
                                        .file(new MockMultipartFile("files", "纪要.txt", "text/plain", text)))
                        .getStatus())
                .isEqualTo(404);
        assertThat(response("lianxi", get("/conferences/" + new UUID(0, 1))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theListIsFilteredAndTakenAwayAsItIsShown() throws Exception {
        recorded("lianxi", QUARTER, minutes());
        recorded("ducha", HALF_YEAR);
        var filter = "?kind=QUARTERLY_ANALYSIS&q=清查&from=" + today;

        assertThat(page("shenji", "/conferences" + filter).select("#conferences-table tbody tr"))
                .hasSize(1);
        var export = response("shenji", get("/conferences.xlsx" + filter));
        assertThat(export.getStatus()).isEqualTo(200);
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(export.getContentAsByteArray()))) {
            var cells = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cells::append));
            assertThat(cells.toString())
                    .contains("联席会议台账", "季度会议", "三元镇", "类别：季度分析研判")
                    .doesNotContain("半年会议");
        }
        assertThat(response("yaoli", get("/conferences.xlsx")).getStatus()).isEqualTo(403);
    }

    @Test
    void recordingOpeningAndAskingAgainTakeFewStatements() throws Exception {
        var clerk = actor("lianxi");
        var held = held(QUARTER, minutes());
        assertThat(CountedStatements.during(() -> {
                    recording.record(held, clerk);
                    begin();
                }))
                .as("with the rows of the units, sent as batches")
                .isPositive()
                .isLessThanOrEqualTo(30);

        var page = recorded("lianxi", QUARTER, minutes());
        var asClerk = signed.as("lianxi");
        assertThat(CountedStatements.during(
                        () -> mvc.perform(get(page).with(asClerk).with(csrf()))))
                .isPositive()
                .isLessThanOrEqualTo(14);
        assertThat(CountedStatements.during(this::refresh)).isPositive().isLessThanOrEqualTo(14);
    }

    private String recorded(String username, ConferenceKind kind, IncomingFile... files) {
        var recorded = recording.record(held(kind, files), actor(username));
        begin();
        return "/conferences/" + recorded.id();
    }

    /** All but one have come. */
    private Held held(ConferenceKind kind, IncomingFile... files) {
        var proceedings = new Proceedings(
                kind, today, kind == QUARTER ? "季度会议" : "半年会议", "区政府三楼会议室", "施区长（示例）", "通报案件", "清查工资支付\r\n\r\n补报月报");
        var present =
                invited(kind).stream().filter(code -> !code.equals(SANYUAN)).toList();
        return new Held(proceedings, invited(kind), present, List.of(files));
    }

    private static MockMultipartHttpServletRequestBuilder typed(LocalDate heldOn, List<String> shown) {
        var request = multipart("/conferences");
        request.param("kind", "QUARTERLY_ANALYSIS")
                .param("heldOn", heldOn.toString())
                .param("title", "季度会议")
                .param("place", "区政府三楼会议室")
                .param("chair", "施区长（示例）")
                .param("agenda", "通报案件")
                .param("shown", shown.toArray(String[]::new))
                .param("attending", shown.toArray(String[]::new));
        return request;
    }

    private void addMinutes(String page) {
        recording.addMinutes(idOf(page), List.of(minutes()), actor("lianxi"));
        begin();
    }

    private void voidConference(String username, String page) {
        var version = Objects.requireNonNull(
                jdbc.queryForObject("SELECT version FROM joint_conference WHERE id = ?", Long.class, idOf(page)));
        recording.voidConference(idOf(page), version, "日期登记错误", actor(username));
        begin();
    }

    private void write(String username, long version) {
        writing.onObligation(
                quarter().id(),
                new Writing(version, "会议研判两个风险项目", Map.of(1, amount(9)), List.of(), false),
                actor(username));
        begin();
    }

    private void accept(String username, ProgressReport report) {
        reviewing.accept(decision(report), actor(username));
        begin();
    }

    private static Decision decision(ProgressReport report) {
        return new Decision(report.id(), report.version(), "请补充签到表");
    }

    private void refresh() {
        filling.refresh(QUARTER.cadenceCode(), Actor.SYSTEM);
        begin();
    }

    /** As it is outside a test: each act begins with what the one before has written. */
    private void begin() {
        entities.flush();
        entities.clear();
    }

    private Obligation quarter() {
        return obligation(QUARTER);
    }

    private Obligation obligation(ConferenceKind kind) {
        return obligations.findOn(kind.cadenceCode(), today).getFirst();
    }

    private ProgressReport report(Obligation obligation) {
        return reports.findStandingOn(obligation.id()).orElseThrow();
    }

    private List<String> invited(ConferenceKind kind) {
        return invitedUnits.codes(kind, today);
    }

    private static UUID idOf(String page) {
        return UUID.fromString(page.substring("/conferences/".length()));
    }

    private Actor actor(String username) {
        return ((SignedIn) accounts.loadUserByUsername(username)).actor();
    }

    private static IncomingFile minutes() {
        var text = ("会议纪要 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return new IncomingFile("会议纪要.txt", () -> new ByteArrayInputStream(text));
    }

    private static BigDecimal amount(int whole) {
        return BigDecimal.valueOf(whole).setScale(2);
    }

    private long count() {
        return Objects.requireNonNull(jdbc.queryForObject("SELECT count(*) FROM joint_conference", Long.class));
    }

    private Document page(String username, String address) throws Exception {
        var response = response(username, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse response(String username, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}

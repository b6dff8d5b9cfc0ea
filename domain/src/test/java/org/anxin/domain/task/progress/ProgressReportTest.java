package org.anxin.domain.task.progress;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.organization.AUnit;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

    private static final Instant NOW = Instant.parse("2026-04-05T02:00:00Z");
    private static final ReportFigure PATROLLED = new ReportFigure(2, "已巡查", "个", new BigDecimal("28.00"));

    private final Unit yaoli = AUnit.township("341504104", "姚李镇");
    private final Unit housing = AUnit.bureau("341504-ZJ", "区住建局", null);
    private final Unit labour = AUnit.bureau("341504-RS", "区人社局", null);
    private final Unit office = AUnit.bureau("341504-DK", "区督考办", null);
    private final Unit court = AUnit.court("341504-FY", "区法院");

    private final Actor clerk = someone("yaoli", yaoli);
    private final Actor head = someone("yaoli-sh", yaoli);
    private final Actor supervisor = someone("ducha", office);

    private final ProgressReport report = ProgressReport.onObligation(new UUID(0, 1), yaoli.code(), clerk, NOW);

    @Test
    void aTownshipsReportPassesItsOwnReviewerFirst() {
        report.write("巡查28个对象", List.of(PATROLLED), clerk, NOW);
        report.submit(yaoli, clerk, NOW);
        assertThat(report.state()).isEqualTo(ReportState.UNIT_REVIEW);

        report.pass(yaoli, head, null, NOW.plusSeconds(60));

        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.submittedAt()).as("the pass counts").contains(NOW.plusSeconds(60));
        report.accept(yaoli, supervisor, "", NOW.plusSeconds(120));
        assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(report.events())
                .extracting(ReportEvent::act)
                .containsExactly(ReportAct.SUBMITTED, ReportAct.PASSED, ReportAct.ACCEPTED);
    }

    @Test
    void aBureausReportGoesStraightToTheOffice() {
        var bureau = ProgressReport.onMeasure(13, housing.code(), someone("zhujian", housing), NOW);
        bureau.write("已代发", List.of(), someone("zhujian", housing), NOW);
        bureau.submit(housing, someone("zhujian", housing), NOW);
        assertThat(bureau.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void theReviewerOfATownshipIsAnotherPersonOfTheSameTownship() {
        submitted();
        assertThatRule(() -> report.pass(yaoli, clerk, null, NOW)).isRefusedWith("report.maker-may-not-pass");
        assertThatRule(() -> report.pass(yaoli, someone("sanyuan-sh", AUnit.township("341504102", "三元镇")), null, NOW))
                .isRefusedWith("report.other-unit");
    }

    @Test
    void nobodyReviewsItsOwnUnit() {
        var own = ProgressReport.onMeasure(1, labour.code(), someone("jiancha", labour), NOW);
        own.write("已检查", List.of(), someone("jiancha", labour), NOW);
        own.submit(labour, someone("jiancha", labour), NOW);

        assertThatRule(() -> own.accept(labour, someone("lianxi", labour), null, NOW))
                .isRefusedWith("report.own-unit");
        own.accept(labour, supervisor, null, NOW);
        assertThat(own.state()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void aReturnedReportIsWrittenOnAndSubmittedAgainWithItsHistory() {
        passed();
        report.sendBackByOffice(yaoli, supervisor, "请附巡查照片", NOW);
        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.lastDecision().orElseThrow().note()).contains("请附巡查照片");

        report.write("巡查28个对象，照片已附", List.of(), clerk, NOW);
        report.submit(yaoli, clerk, NOW);
        report.pass(yaoli, head, "", NOW);

        assertThat(report.figures()).isEmpty();
        assertThat(report.events()).hasSize(5);
    }

    @Test
    void aCourtGetsALetterInsteadOfAReturn() {
        var judge = someone("fayuan", court);
        var courts = ProgressReport.onMeasure(39, court.code(), judge, NOW);
        courts.write("已通报", List.of(), judge, NOW);
        courts.submit(court, judge, NOW);

        courts.sendBackByOffice(court, supervisor, "请补充统计数字", NOW);

        assertThat(courts.state()).isEqualTo(ReportState.ADVISED);
        assertThat(courts.lastDecision().orElseThrow().act()).isEqualTo(ReportAct.ADVISED);
    }

    @Test
    void refusesAReturnWithoutAReasonAndASubmissionWithoutWords() {
        assertThatRule(() -> report.submit(yaoli, clerk, NOW)).isRefusedWith("report.narrative");
        passed();
        assertThatRule(() -> report.sendBackByOffice(yaoli, supervisor, " ", NOW))
                .isRefusedWith("report.reason");
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void nobodyWritesWhileItWaitsOrOnceItIsDone() {
        submitted();
        assertThatRule(() -> report.write("改", List.of(), clerk, NOW)).isRefusedWith("report.waits");
        report.withdraw(yaoli, clerk, NOW);
        report.write("改", List.of(), clerk, NOW);
        passed();
        report.accept(yaoli, supervisor, null, NOW);
        assertThatRule(() -> report.write("再改", List.of(), clerk, NOW)).isRefusedWith("report.ended");
    }

    @Test
    void onlyTheUnitTakesItsReportBack() {
        submitted();
        assertThatRule(() -> report.withdraw(yaoli, supervisor, NOW)).isRefusedWith("report.other-unit");
    }

    @Test
    void recordsWriteOverWhatTheyWroteThemselves() {
        var own = ProgressReport.byRecords(new UUID(0, 2), yaoli.code(), clerk, NOW);
        assertThat(own.fillFrom("巡查28个对象", List.of(PATROLLED), clerk, NOW)).isTrue();
        assertThat(own.fillFrom("巡查28个对象", List.of(PATROLLED), clerk, NOW))
                .as("twice changes nothing")
                .isFalse();

        assertThat(own.fillFrom("巡查30个对象", List.of(), clerk, NOW)).isTrue();

        assertThat(own.narrative()).isEqualTo("巡查30个对象");
        assertThat(own.figures()).isEmpty();
        assertThat(own.isByRecordsAlone()).isTrue();
    }

    @Test
    void recordsThatAreNoMoreLeaveAnEmptyDraft() {
        var own = ProgressReport.byRecords(new UUID(0, 2), yaoli.code(), clerk, NOW);
        own.fillFrom("巡查28个对象", List.of(PATROLLED), clerk, NOW);

        own.fillFrom("", List.of(), clerk, NOW);

        assertThat(own.narrative()).isEmpty();
        assertThat(own.filledFrom()).isEmpty();
        assertThat(own.figures()).isEmpty();
    }

    @Test
    void recordsFillTheGapsOfAPersonsDraftOnce() {
        report.write("", List.of(PATROLLED), clerk, NOW);
        var counted = new ReportFigure(2, "已巡查", "个", new BigDecimal("30.00"));
        var listed = new ReportFigure(1, "在管对象", "个", new BigDecimal("31.00"));

        assertThat(report.fillFrom("巡查30个对象", List.of(listed, counted), head, NOW))
                .isTrue();

        assertThat(report.narrative()).isEqualTo("巡查30个对象");
        assertThat(report.figures()).as("what he typed stays").containsExactly(listed, PATROLLED);
        assertThat(report.editedBy()).isEqualTo(clerk.username());
        assertThat(report.fillFrom("巡查31个对象", List.of(counted), head, NOW)).isFalse();
    }

    @Test
    void whatAPersonHasWrittenOnIsThePersons() {
        var own = ProgressReport.byRecords(new UUID(0, 2), yaoli.code(), clerk, NOW);
        own.fillFrom("巡查28个对象", List.of(PATROLLED), clerk, NOW);
        own.write("巡查28个对象，照片已附", List.of(PATROLLED), clerk, NOW);

        assertThat(own.fillFrom("巡查30个对象", List.of(), clerk, NOW)).isFalse();

        assertThat(own.narrative()).isEqualTo("巡查28个对象，照片已附");
        assertThat(own.isByRecordsAlone()).isFalse();
    }

    @Test
    void recordsWriteOnNothingThatWaits() {
        var own = ProgressReport.byRecords(new UUID(0, 2), yaoli.code(), clerk, NOW);
        own.fillFrom("巡查28个对象", List.of(PATROLLED), clerk, NOW);
        own.submit(yaoli, clerk, NOW);

        assertThat(own.takesFromRecords()).isFalse();
        assertThatRule(() -> own.fillFrom("巡查30个对象", List.of(), clerk, NOW)).isRefusedWith("report.waits");
    }

    @Test
    void reviewedRecordsGoPastTheOwnReviewerAndMayBeAllThatWasAskedFor() {
        var own = ProgressReport.byRecords(new UUID(0, 2), yaoli.code(), clerk, NOW);
        own.fillFrom("专户月报已复核", List.of(), clerk, NOW);

        own.submitReviewed(clerk, NOW);
        assertThat(own.state()).isEqualTo(ReportState.SUBMITTED);
        own.acceptAsRecorded(clerk, "已上传并经复核", NOW.plusSeconds(1));

        assertThat(own.state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(own.events()).extracting(ReportEvent::act).containsExactly(ReportAct.SUBMITTED, ReportAct.ACCEPTED);
    }

    @Test
    void aPersonsWordsAreReviewedWhateverTheRecordsSay() {
        var own = ProgressReport.byRecords(new UUID(0, 2), yaoli.code(), clerk, NOW);
        own.fillFrom("专户月报已复核", List.of(), clerk, NOW);
        own.write("另有说明", List.of(), clerk, NOW);

        assertThatRule(() -> own.submitReviewed(clerk, NOW)).isRefusedWith("report.not-by-records");
    }

    private void submitted() {
        report.write("巡查28个对象", List.of(PATROLLED), clerk, NOW);
        report.submit(yaoli, clerk, NOW);
    }

    private void passed() {
        submitted();
        report.pass(yaoli, head, null, NOW);
    }

    private static Actor someone(String username, Unit unit) {
        return new Actor(username, username, unit.code(), unit.shortName(), unit.path(), Map.of());
    }
}

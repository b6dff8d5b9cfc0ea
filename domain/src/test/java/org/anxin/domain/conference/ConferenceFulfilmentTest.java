package org.anxin.domain.conference;

import static org.anxin.domain.task.obligation.AnObligation.anObligation;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anxin.domain.conference.JointConference.Proceedings;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.progress.Fulfilment;
import org.junit.jupiter.api.Test;

/** What conferences say about the obligation of their period: four units owe it. */
class ConferenceFulfilmentTest {

    private static final LocalDate MARCH_20 = LocalDate.of(2026, 3, 20);
    private static final Actor CLERK = new Actor("lianxi", "戚联席（示例）", "RS", "区人社局", "/RS/", Map.of());

    private final Obligation obligation = anObligation()
            .of("RS")
            .sharedWith("GA", "ZJ", "YL")
            .supportedBy("FY")
            .build();

    @Test
    void noConferenceSaysNothing() {
        assertThat(ConferenceFulfilment.of(obligation, List.of(), Set.of())).isEmpty();
    }

    @Test
    void halfOfTheObligedUnitsWithMinutesFulfilAQuarter() {
        var conference = held(ConferenceKind.QUARTERLY_ANALYSIS, "清查工资支付\n补报月报", "RS", "GA");

        var said = said(List.of(conference), conference);

        assertThat(said.complete()).isTrue();
        assertThat(said.figures()).containsEntry(1, new BigDecimal(2)).containsEntry(2, new BigDecimal(2));
        assertThat(said.summary()).isEqualTo("2026-03-20 召开“联席会议”，应到 5 个单位，实到 2 个，议定事项 2 件，会议纪要已上传");
        assertThat(said.records())
                .containsExactly(new Fulfilment.Record(MARCH_20, "联席会议", "/conferences/" + conference.id()));
    }

    @Test
    void fewerThanHalfOfTheObligedDoNotWhoeverElseCame() {
        var conference = held(ConferenceKind.QUARTERLY_ANALYSIS, "", "RS", "FY");
        assertThat(said(List.of(conference), conference).complete()).isFalse();
    }

    @Test
    void withoutMinutesItIsADraftAndSaysSo() {
        var conference = held(ConferenceKind.QUARTERLY_ANALYSIS, "", "RS", "GA", "ZJ", "YL");

        var said = said(List.of(conference));

        assertThat(said.complete()).isFalse();
        assertThat(said.summary()).endsWith("会议纪要未上传");
    }

    @Test
    void aHalfYearIsNeverFulfilledByConferencesAlone() {
        var conference = held(ConferenceKind.HALF_YEARLY, "清查工资支付", "RS", "GA", "ZJ", "YL");

        var said = said(List.of(conference), conference);

        assertThat(said.complete()).isFalse();
        assertThat(said.figures()).containsOnlyKeys(1);
    }

    @Test
    void aUnitThatCameTwiceCountsOnceAndDecisionsAddUp() {
        var first = held(ConferenceKind.QUARTERLY_ANALYSIS, "清查工资支付", "RS", "GA");
        var second = held(ConferenceKind.QUARTERLY_ANALYSIS, "补报月报\n约谈企业", "RS", "ZJ");

        assertThat(said(List.of(first, second)).figures())
                .containsEntry(1, new BigDecimal(3))
                .containsEntry(2, new BigDecimal(3));
    }

    private Fulfilment said(List<JointConference> held, JointConference... withMinutes) {
        return ConferenceFulfilment.of(
                        obligation,
                        held,
                        Set.copyOf(java.util.Arrays.stream(withMinutes)
                                .map(JointConference::id)
                                .toList()))
                .orElseThrow();
    }

    private static JointConference held(ConferenceKind kind, String decisions, String... attending) {
        return new JointConference(
                new Proceedings(kind, MARCH_20, "联席会议", "区政府", "施区长（示例）", "通报案件", decisions),
                List.of("RS", "GA", "ZJ", "YL", "FY"),
                List.of(attending),
                CLERK,
                MARCH_20,
                Instant.EPOCH);
    }
}

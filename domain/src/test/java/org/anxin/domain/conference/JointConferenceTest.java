package org.anxin.domain.conference;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anxin.domain.conference.JointConference.Proceedings;
import org.anxin.domain.shared.Actor;
import org.junit.jupiter.api.Test;

class JointConferenceTest {

    private static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
    private static final LocalDate MARCH_20 = LocalDate.of(2026, 3, 20);
    private static final Actor CLERK =
            new Actor("lianxi", "戚联席（示例）", "341504-RS", "区人社局", "/340000/341500/341504/341504-RS/", Map.of());

    @Test
    void isRecordedAfterwardsWithThoseWhoCameAndVoidedWhenItWasWrong() {
        var conference =
                held(MARCH_20, List.of("341504-RS", "341504-GA", "341504104"), List.of("341504-RS", "341504104"));

        assertThat(conference.convenerCode()).isEqualTo("341504-RS");
        assertThat(conference.invited()).containsExactlyInAnyOrder("341504-RS", "341504-GA", "341504104");
        assertThat(conference.attending()).containsExactlyInAnyOrder("341504-RS", "341504104");
        assertThat(conference.decisions()).containsExactly("逐项目清查工资支付", "三元镇月底前补报");

        conference.voidIt(CLERK, "日期登记错误", NOW);

        assertThat(conference.isVoided()).isTrue();
        assertThat(conference.voidReason()).contains("日期登记错误");
        assertThatRule(() -> conference.voidIt(CLERK, "再次", NOW)).isRefusedWith("conference.voided");
    }

    @Test
    void isRecordedOnItsDayAndNotOnTheDayBefore() {
        held(MARCH_20, List.of("341504-RS"), List.of("341504-RS"));
        assertThatRule(() -> held(MARCH_20.plusDays(1), List.of("341504-RS"), List.of("341504-RS")))
                .isRefusedWith("conference.not-yet-held");
    }

    @Test
    void somebodyCameAndEveryoneWhoCameWasInvited() {
        assertThatRule(() -> held(MARCH_20, List.of("341504-RS"), List.of())).isRefusedWith("conference.nobody-came");
        assertThatRule(() -> held(MARCH_20, List.of("341504-RS"), List.of("341504-ICBC")))
                .isRefusedWith("conference.not-invited");
    }

    @Test
    void isNotVoidedWithoutAReason() {
        var conference = held(MARCH_20, List.of("341504-RS"), List.of("341504-RS"));
        assertThatRule(() -> conference.voidIt(CLERK, " ", NOW)).isRefusedWith("conference.void-reason");
        assertThat(conference.isVoided()).isFalse();
    }

    private static JointConference held(LocalDate on, List<String> invited, List<String> attending) {
        return new JointConference(
                new Proceedings(
                        ConferenceKind.QUARTERLY_ANALYSIS,
                        on,
                        "第一季度联席会议",
                        "区政府三楼会议室",
                        "施区长（示例）",
                        "通报第一季度欠薪案件",
                        "逐项目清查工资支付\r\n\r\n 三元镇月底前补报 \n　"),
                invited,
                attending,
                CLERK,
                MARCH_20,
                NOW);
    }
}

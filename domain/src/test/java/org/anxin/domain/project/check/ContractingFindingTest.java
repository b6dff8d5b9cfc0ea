package org.anxin.domain.project.check;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.junit.jupiter.api.Test;

/** From a suspicion to the sector authority's finding (叶政办〔2018〕41号, 第5项). */
class ContractingFindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Actor INSPECTOR = actor("jiancha");
    private static final Actor AUTHORITY = actor("zhujian");

    @Test
    void isSuspectedUntilTheAuthorityHasFound() {
        var finding = raised();
        assertThat(finding.state()).isEqualTo(FindingState.SUSPECTED);

        finding.find(FindingState.CONFIRMED, "合同和付款记录属实", 1, AUTHORITY, TODAY);

        assertThat(finding.state()).isEqualTo(FindingState.CONFIRMED);
        assertThat(finding.finding()).contains("合同和付款记录属实");
        assertThat(finding.foundBy()).contains("zhujian");
    }

    @Test
    void isNotFoundWithoutTheAuthoritysDocumentWordsOrVerdict() {
        assertThatRule(() -> raised().find(FindingState.CONFIRMED, "属实", 0, AUTHORITY, TODAY))
                .isRefusedWith("finding.document");
        assertThatRule(() -> raised().find(FindingState.REFUTED, " ", 1, AUTHORITY, TODAY))
                .isRefusedWith("finding.text");
        assertThatRule(() -> raised().find(FindingState.WITHDRAWN, "属实", 1, AUTHORITY, TODAY))
                .isRefusedWith("finding.verdict");
    }

    @Test
    void whatWasFoundStays() {
        var finding = raised();
        finding.find(FindingState.REFUTED, "是劳务分包", 1, AUTHORITY, TODAY);

        assertThatRule(() -> finding.find(FindingState.CONFIRMED, "属实", 1, AUTHORITY, TODAY))
                .isRefusedWith("finding.ended");
        assertThatRule(() -> finding.withdraw("登记错误", INSPECTOR, TODAY)).isRefusedWith("finding.ended");
    }

    @Test
    void onlyWhoRaisedItTakesItBack() {
        var finding = raised();
        assertThatRule(() -> finding.withdraw("登记错误", AUTHORITY, TODAY)).isRefusedWith("finding.not-yours");

        finding.withdraw("登记错误", INSPECTOR, TODAY);

        assertThat(finding.state()).isEqualTo(FindingState.WITHDRAWN);
    }

    private static ContractingFinding raised() {
        return ContractingFinding.raised(
                UUID.randomUUID(), null, FindingKind.AFFILIATION, "工资由另一家公司发放", INSPECTOR, TODAY, NOW);
    }

    private static Actor actor(String username) {
        return new Actor(username, username, "RS", "区人社局", "/RS/", Map.of());
    }
}

package org.anxin.domain.project.check;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anxin.domain.shared.Actor;
import org.junit.jupiter.api.Test;

/** What revised model contracts say about the obligation to revise them (第6项备注). */
class TemplateFulfilmentTest {

    private static final LocalDate REVISED = LocalDate.of(2018, 11, 30);
    private static final Instant NOW = Instant.parse("2018-12-01T02:00:00Z");
    private static final Actor AUTHORITY = new Actor("zhujian", "郑住建（示例）", "ZJ", "区住建局", "/ZJ/", Map.of());

    @Test
    void isFulfilledByATextWithItsFileThatHoldsTheThreeClauses() {
        var revision = revision(ContractClause.ofMeasureSix());

        assertThat(TemplateFulfilment.of(List.of(revision), Set.of(revision.id()))
                        .orElseThrow()
                        .complete())
                .isTrue();
        assertThat(TemplateFulfilment.of(List.of(revision), Set.of()).orElseThrow())
                .satisfies(said -> {
                    assertThat(said.complete()).isFalse();
                    assertThat(said.summary()).endsWith("示范文本未上传");
                });
        assertThat(TemplateFulfilment.of(List.of(), Set.of())).isEmpty();
    }

    @Test
    void isNotFulfilledWhileOneOfTheThreeIsMissing() {
        var revision = revision(List.of(ContractClause.RESPONSIBILITIES, ContractClause.LABOR_COST));

        assertThat(TemplateFulfilment.of(List.of(revision), Set.of(revision.id()))
                        .orElseThrow()
                        .complete())
                .isFalse();
    }

    @Test
    void aRevisionIsRecordedAfterItWasMadeAndHoldsSomething() {
        assertThatRule(() -> new ContractTemplateRevision(
                        "示范文本", REVISED, ContractClause.ofMeasureSix(), AUTHORITY, REVISED.minusDays(1), NOW))
                .isRefusedWith("template.not-yet-revised");
        assertThatRule(() -> revision(List.of())).isRefusedWith("template.no-clauses");
    }

    private static ContractTemplateRevision revision(List<ContractClause> clauses) {
        return new ContractTemplateRevision("示范文本", REVISED, clauses, AUTHORITY, REVISED, NOW);
    }
}

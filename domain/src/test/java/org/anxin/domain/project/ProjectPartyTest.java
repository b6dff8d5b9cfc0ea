package org.anxin.domain.project;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.anxin.domain.project.AProject.CLERK;
import static org.anxin.domain.project.AProject.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.project.ProjectParty.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Owner, general contractor, and those below them. */
class ProjectPartyTest {

    private static final UUID PROJECT = UUID.randomUUID();
    private static final UUID BUILDER = UUID.randomUUID();
    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);

    private final ProjectParty owner = party(Part.of(PartyRole.OWNER, UUID.randomUUID(), null));
    private final ProjectParty contractor = party(Part.of(PartyRole.GENERAL_CONTRACTOR, BUILDER, owner.id()), owner);
    private final ProjectParty labor =
            party(Part.of(PartyRole.LABOR_SUBCONTRACTOR, UUID.randomUUID(), contractor.id()), owner, contractor);

    @Test
    void aPartyIsEitherAnEnterpriseOrAPerson() {
        var person = party(part(PartyRole.LABOR_SUBCONTRACTOR, null, null, "李四（示例）", null, null));
        assertThat(person.part().personName()).isEqualTo("李四（示例）");
        assertThatRule(() -> party(part(PartyRole.OWNER, null, BUILDER, "李四（示例）", null, null)))
                .isRefusedWith("party.who");
        assertThatRule(() -> party(part(PartyRole.OWNER, null, null, null, null, null)))
                .isRefusedWith("party.who");
    }

    @Test
    void nobodyHangsBelowItselfOrBelowThoseBelowIt() {
        var all = List.of(owner, contractor, labor);
        assertThatRule(() -> contractor.describe(Part.of(PartyRole.GENERAL_CONTRACTOR, BUILDER, contractor.id()), all))
                .isRefusedWith("party.below-itself");
        assertThatRule(() -> contractor.describe(Part.of(PartyRole.GENERAL_CONTRACTOR, BUILDER, labor.id()), all))
                .isRefusedWith("party.below-itself");
        assertThatRule(() ->
                        contractor.describe(Part.of(PartyRole.GENERAL_CONTRACTOR, BUILDER, UUID.randomUUID()), all))
                .isRefusedWith("party.parent-unknown");
        assertThat(contractor.parentId()).contains(owner.id());
    }

    @Test
    void theSamePartIsRecordedOnceAndAnotherContractIsAnotherPart() {
        var second = Part.of(PartyRole.GENERAL_CONTRACTOR, BUILDER, owner.id());
        assertThatRule(() -> party(second, owner, contractor)).isRefusedWith("party.already-there");
        assertThat(party(withContract(second, "HT-2"), owner, contractor).part().contractNo())
                .isEqualTo("HT-2");
    }

    @Test
    void nobodyLeavesBeforeItEntered() {
        assertThatRule(() -> party(part(PartyRole.OWNER, null, BUILDER, null, MARCH_1, MARCH_1.minusDays(1))))
                .isRefusedWith("party.left-before-entered");
        party(part(PartyRole.OWNER, null, BUILDER, null, MARCH_1, MARCH_1));
    }

    @Test
    void isVoidedOnlyOnceNobodyHangsBelowIt() {
        assertThatRule(() -> contractor.voidIt(List.of(owner, contractor, labor), CLERK, "选错", NOW))
                .isRefusedWith("party.has-others-below");
        labor.voidIt(List.of(owner, contractor, labor), CLERK, "选错", NOW);
        contractor.voidIt(List.of(owner, contractor), CLERK, "选错", NOW);
        assertThat(contractor.isVoided()).isTrue();
        assertThatRule(() -> contractor.voidIt(List.of(owner), CLERK, "再次", NOW))
                .isRefusedWith("party.voided");
    }

    private static ProjectParty party(Part part, ProjectParty... others) {
        return new ProjectParty(PROJECT, part, List.of(others), CLERK, NOW);
    }

    private static Part withContract(Part part, String number) {
        return new Part(
                part.role(), part.parentId(), part.enterpriseId(), null, null, number, null, null, null, null, null);
    }

    private static Part part(
            PartyRole role,
            @Nullable UUID parent,
            @Nullable UUID enterprise,
            @Nullable String person,
            @Nullable LocalDate entered,
            @Nullable LocalDate left) {
        return new Part(role, parent, enterprise, person, null, null, null, null, null, entered, left);
    }
}

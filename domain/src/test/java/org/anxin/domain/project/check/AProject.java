package org.anxin.domain.project.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.project.ProjectState;
import org.jspecify.annotations.Nullable;

/** A project's facts in business words; all is in order until something is taken away: {@code aProject().withoutOwner()}. */
final class AProject {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate NEXT_YEAR = TODAY.plusYears(1);

    private final UUID id = UUID.randomUUID();
    private final List<ProjectFacts.Party> parties = new ArrayList<>();
    private ProjectState state = ProjectState.UNDER_CONSTRUCTION;
    private LocalDate since = LocalDate.of(2026, 3, 1);
    private boolean governmentMoney;
    private List<ClauseCheck> checks = new ArrayList<>();
    private @Nullable String permitNo = "341504202603010101";
    private @Nullable LocalDate permitOn = LocalDate.of(2026, 3, 1);
    private @Nullable String officer = "专管员（示例）";
    private List<LocalDate> guarantees = List.of(NEXT_YEAR);

    private AProject() {
        parties.add(party(WorkShare.OWNER, null, "建设单位"));
        parties.add(party(WorkShare.GENERAL_CONTRACTOR, null, "总包公司"));
        ContractClause.required(true).forEach(clause -> checks.add(ClauseCheck.of(clause, true, "12", null)));
    }

    static AProject aProject() {
        return new AProject();
    }

    AProject in(ProjectState now) {
        state = now;
        return this;
    }

    AProject since(LocalDate day) {
        since = day;
        return this;
    }

    AProject withGovernmentMoney() {
        governmentMoney = true;
        return this;
    }

    AProject without(WorkShare share) {
        parties.removeIf(party -> party.share() == share);
        return this;
    }

    AProject unchecked(ContractClause clause) {
        checks.removeIf(check -> check.clause() == clause);
        return this;
    }

    AProject lacking(ContractClause clause) {
        unchecked(clause).checks.add(ClauseCheck.of(clause, false, null, null));
        return this;
    }

    AProject withPermit(@Nullable String number, @Nullable LocalDate day) {
        permitNo = number;
        permitOn = day;
        return this;
    }

    AProject withoutOfficer() {
        officer = null;
        return this;
    }

    AProject guaranteedUntil(LocalDate... last) {
        guarantees = List.of(last);
        return this;
    }

    AProject with(ProjectFacts.Party party) {
        parties.add(party);
        return this;
    }

    /** An enterprise with a certificate of next year. */
    static ProjectFacts.Party party(WorkShare share, ProjectFacts.@Nullable Party above, String name) {
        return party(share, above, name, NEXT_YEAR, null);
    }

    static ProjectFacts.Party party(
            WorkShare share,
            ProjectFacts.@Nullable Party above,
            String name,
            @Nullable LocalDate certificateTo,
            @Nullable LocalDate leftOn) {
        return new ProjectFacts.Party(
                UUID.randomUUID(), above == null ? null : above.id(), share, name, false, certificateTo, leftOn);
    }

    static ProjectFacts.Party person(WorkShare share, String name) {
        return new ProjectFacts.Party(UUID.randomUUID(), null, share, name, true, null, null);
    }

    ProjectFacts build() {
        return new ProjectFacts(
                id,
                TODAY,
                state,
                since,
                new ClauseChecklist(governmentMoney, checks),
                permitNo,
                permitOn,
                officer,
                guarantees,
                parties);
    }
}

package org.anxin.domain.project.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anxin.domain.project.ProjectState;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on defects look at, of one project on one day.
 *
 * @param today the day that is asked about
 * @param since the day of the business: signing of the contract, else the start
 * @param clauses the checklist of the contract
 * @param permitNo number of the permit, approval or filing; null where none is recorded
 * @param permitOn its day; null where none is recorded
 * @param officer labor and wage officer (劳资专管员)
 * @param guarantees last days of the payment guarantees that stand
 */
public record ProjectFacts(
        UUID projectId,
        LocalDate today,
        ProjectState state,
        LocalDate since,
        ClauseChecklist clauses,
        @Nullable String permitNo,
        @Nullable LocalDate permitOn,
        @Nullable String officer,
        List<LocalDate> guarantees,
        List<Party> parties) {

    public ProjectFacts {
        guarantees = List.copyOf(guarantees);
        parties = List.copyOf(parties);
    }

    /**
     * @param parentId whom it has its contract with; null for the owner's
     * @param name of the enterprise or the person
     * @param person not an enterprise
     * @param certificateTo last day of the chosen certificate; null for none
     * @param leftOn when it left the site; null while it is there
     */
    public record Party(
            UUID id,
            @Nullable UUID parentId,
            WorkShare share,
            String name,
            boolean person,
            @Nullable LocalDate certificateTo,
            @Nullable LocalDate leftOn) {

        /** The last day on which it worked, today while it is there. */
        LocalDate lastDay(LocalDate today) {
            return leftOn != null && leftOn.isBefore(today) ? leftOn : today;
        }
    }

    boolean has(WorkShare share) {
        return parties.stream().anyMatch(party -> party.share() == share);
    }

    Stream<Party> subcontractors() {
        return parties.stream().filter(party -> party.share().isSubcontract());
    }

    Optional<Party> parentOf(Party party) {
        return parties.stream()
                .filter(other -> other.id().equals(party.parentId()))
                .findFirst();
    }

    /** Defects are for what is being built: before it nothing is owed, after it nothing can be put right. */
    public boolean isBeingBuilt() {
        return state == ProjectState.UNDER_CONSTRUCTION || state == ProjectState.SUSPENDED;
    }
}

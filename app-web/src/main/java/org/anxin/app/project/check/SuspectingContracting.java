package org.anxin.app.project.check;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.project.check.ContractingFinding;
import org.anxin.domain.project.check.ContractingFindings;
import org.anxin.domain.project.check.FindingState;
import org.anxin.domain.project.check.Suspicion;
import org.anxin.domain.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Keeps the system's own suspicions in step with the books: each party is suspected of one kind once, whatever the authority
 * finds; what the books no longer say is taken back while it waits.
 */
@Component
class SuspectingContracting {

    private static final String PUT_RIGHT = "登记信息已更正，不再有此情形";

    private final ContractingFindings findings;
    private final DefectWords words;
    private final Clock clock;

    SuspectingContracting(ContractingFindings findings, DefectWords words, Clock clock) {
        this.findings = findings;
        this.words = words;
        this.clock = clock;
    }

    void reconcile(Collection<UUID> projectIds, List<Suspicion> suspicions, LocalDate today) {
        if (projectIds.isEmpty()) {
            return;
        }
        var known = findings.findByFoundAloneTrueAndProjectIdIn(projectIds).stream()
                .filter(finding -> finding.state() != FindingState.WITHDRAWN)
                .toList();
        known.stream()
                .filter(ContractingFinding::isSuspected)
                .filter(finding -> suspicions.stream().noneMatch(suspicion -> isSame(finding, suspicion)))
                .forEach(finding -> finding.withdraw(PUT_RIGHT, Actor.SYSTEM, today));
        suspicions.stream()
                .filter(suspicion -> known.stream().noneMatch(finding -> isSame(finding, suspicion)))
                .forEach(suspicion -> raise(suspicion, today, clock.instant()));
    }

    private void raise(Suspicion suspicion, LocalDate today, Instant now) {
        var defect = suspicion.defect();
        findings.save(ContractingFinding.foundAlone(suspicion, words.of(defect.code(), defect.subject()), today, now));
    }

    private static boolean isSame(ContractingFinding finding, Suspicion suspicion) {
        return finding.kind() == suspicion.kind()
                && finding.partyId().filter(suspicion.partyId()::equals).isPresent();
    }
}

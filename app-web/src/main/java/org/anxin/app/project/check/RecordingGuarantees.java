package org.anxin.app.project.check;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.project.check.PaymentGuarantee;
import org.anxin.domain.project.check.PaymentGuarantee.Terms;
import org.anxin.domain.project.check.PaymentGuarantees;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.StaleForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the owner's guarantee of the project payment, and voids one that was recorded wrongly. */
@Service
public class RecordingGuarantees {

    private final ReachableProjects projects;
    private final PaymentGuarantees guarantees;
    private final DetectingDefects detecting;
    private final Clock clock;

    RecordingGuarantees(
            ReachableProjects projects, PaymentGuarantees guarantees, DetectingDefects detecting, Clock clock) {
        this.projects = projects;
        this.guarantees = guarantees;
        this.detecting = detecting;
        this.clock = clock;
    }

    @Transactional
    public PaymentGuarantee record(UUID projectId, Terms terms, Actor by) {
        projects.find(projectId, by, Permission.PROJECT_EDIT);
        var guarantee = guarantees.save(new PaymentGuarantee(projectId, terms, by, clock.instant()));
        detecting.detect(List.of(projectId));
        return guarantee;
    }

    @Transactional
    public PaymentGuarantee voidGuarantee(UUID id, long version, String reason, Actor by) {
        var guarantee = guarantees.findById(id).orElseThrow(() -> new NotFound("payment guarantee", id));
        projects.find(guarantee.projectId(), by, Permission.PROJECT_EDIT);
        StaleForm.refuse(version, guarantee.version(), "payment_guarantee", id);
        guarantee.voidIt(reason, by, clock.instant());
        detecting.detect(List.of(guarantee.projectId()));
        return guarantee;
    }
}

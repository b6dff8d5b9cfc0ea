package org.anxin.app.enterprise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.enterprise.Enterprise;
import org.anxin.domain.enterprise.QualificationCertificate;
import org.anxin.domain.enterprise.QualificationCertificate.Paper;
import org.anxin.domain.enterprise.QualificationCertificates;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.StaleForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever keeps an enterprise records its qualification certificates, prolongs and voids them. */
@Service
public class KeepingCertificates {

    private final QualificationCertificates certificates;
    private final OpenEnterprises open;
    private final Clock clock;

    KeepingCertificates(QualificationCertificates certificates, OpenEnterprises open, Clock clock) {
        this.certificates = certificates;
        this.open = open;
        this.clock = clock;
    }

    /** A certificate with the enterprise that holds it. */
    public record Held(QualificationCertificate certificate, Enterprise enterprise) {}

    @Transactional(readOnly = true)
    public Enterprise holder(UUID enterpriseId, Actor asker) {
        return open.findForEdit(enterpriseId, asker);
    }

    @Transactional(readOnly = true)
    public Held find(UUID id, Actor asker) {
        var certificate = certificates.findById(id).orElseThrow(() -> new NotFound("certificate", id));
        return new Held(certificate, open.findForEdit(certificate.enterpriseId(), asker));
    }

    @Transactional
    public QualificationCertificate record(UUID enterpriseId, Paper paper, Actor by) {
        var enterprise = open.findForEdit(enterpriseId, by);
        return certificates.save(new QualificationCertificate(
                enterprise,
                paper,
                certificates.findByEnterpriseIdOrderByValidToAscIdAsc(enterpriseId),
                by,
                clock.instant()));
    }

    @Transactional
    public Held prolong(UUID id, long version, LocalDate lastDay, Actor by) {
        var held = forEdit(id, version, by);
        held.certificate().prolong(lastDay);
        return held;
    }

    @Transactional
    public Held voidCertificate(UUID id, long version, String reason, Actor by) {
        var held = forEdit(id, version, by);
        held.certificate().voidIt(by, reason, clock.instant());
        return held;
    }

    private Held forEdit(UUID id, long version, Actor by) {
        var held = find(id, by);
        StaleForm.refuse(version, held.certificate().version(), "qualification_certificate", id);
        return held;
    }
}

package org.anxin.app.enterprise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.enterprise.CertificateChanged;
import org.anxin.domain.enterprise.Enterprise;
import org.anxin.domain.enterprise.QualificationCertificate;
import org.anxin.domain.enterprise.QualificationCertificate.Paper;
import org.anxin.domain.enterprise.QualificationCertificates;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.StaleForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever keeps an enterprise records its qualification certificates, prolongs and voids them. */
@Service
public class KeepingCertificates {

    private final QualificationCertificates certificates;
    private final OpenEnterprises open;
    private final ObjectProvider<CertificateChanged> listeners;
    private final Clock clock;

    KeepingCertificates(
            QualificationCertificates certificates,
            OpenEnterprises open,
            ObjectProvider<CertificateChanged> listeners,
            Clock clock) {
        this.certificates = certificates;
        this.open = open;
        this.listeners = listeners;
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
        var recorded = certificates.save(new QualificationCertificate(
                enterprise,
                paper,
                certificates.findByEnterpriseIdOrderByValidToAscIdAsc(enterpriseId),
                by,
                clock.instant()));
        tellOf(enterpriseId);
        return recorded;
    }

    @Transactional
    public Held prolong(UUID id, long version, LocalDate lastDay, Actor by) {
        var held = forEdit(id, version, by);
        held.certificate().prolong(lastDay);
        tellOf(held.certificate().enterpriseId());
        return held;
    }

    @Transactional
    public Held voidCertificate(UUID id, long version, String reason, Actor by) {
        var held = forEdit(id, version, by);
        held.certificate().voidIt(by, reason, clock.instant());
        tellOf(held.certificate().enterpriseId());
        return held;
    }

    private void tellOf(UUID enterpriseId) {
        certificates.flush();
        listeners.orderedStream().forEach(listener -> listener.changed(enterpriseId));
    }

    private Held forEdit(UUID id, long version, Actor by) {
        var held = find(id, by);
        StaleForm.refuse(version, held.certificate().version(), "qualification_certificate", id);
        return held;
    }
}

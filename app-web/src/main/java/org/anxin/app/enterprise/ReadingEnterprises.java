package org.anxin.app.enterprise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.domain.enterprise.CertificateState;
import org.anxin.domain.enterprise.Enterprise;
import org.anxin.domain.enterprise.EnterpriseCard;
import org.anxin.domain.enterprise.EnterpriseCards;
import org.anxin.domain.enterprise.EnterpriseLedger;
import org.anxin.domain.enterprise.EnterpriseLine;
import org.anxin.domain.enterprise.EnterprisePanel;
import org.anxin.domain.enterprise.QualificationCertificate;
import org.anxin.domain.enterprise.QualificationCertificates;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.audit.AuditEntry;
import org.anxin.domain.shared.audit.AuditTrail;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.shared.reference.ExternalReference;
import org.anxin.domain.shared.reference.ExternalReferences;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 企业台账: the enterprises of one's scope, as a list and one by one with everything about it. */
@Service
public class ReadingEnterprises {

    private static final int SUGGESTIONS = 20;

    private final EnterpriseLedger ledger;
    private final EnterpriseCards cards;
    private final OpenEnterprises open;
    private final QualificationCertificates certificates;
    private final CertificateReminder reminder;
    private final ExternalReferences references;
    private final ReadingFiles files;
    private final AuditTrail audit;
    private final ObjectProvider<EnterprisePanel> panels;
    private final Units units;
    private final UserAccounts accounts;

    ReadingEnterprises(
            EnterpriseLedger ledger,
            EnterpriseCards cards,
            OpenEnterprises open,
            QualificationCertificates certificates,
            CertificateReminder reminder,
            ExternalReferences references,
            ReadingFiles files,
            AuditTrail audit,
            ObjectProvider<EnterprisePanel> panels,
            Units units,
            UserAccounts accounts) {
        this.ledger = ledger;
        this.cards = cards;
        this.open = open;
        this.certificates = certificates;
        this.reminder = reminder;
        this.references = references;
        this.files = files;
        this.audit = audit;
        this.panels = panels;
        this.units = units;
        this.accounts = accounts;
    }

    /** A certificate, and how it stands today. */
    public record Held(QualificationCertificate certificate, CertificateState state) {}

    /**
     * An enterprise with everything that is known about it.
     *
     * @param township where it has its seat; empty outside the district
     * @param unit that registered it
     * @param recordedBy full name
     * @param sections what other features have on it
     * @param history the latest change first
     * @param edit whether the asker may change it
     * @param mayVoid whether the asker may take it out of the register
     */
    public record Dossier(
            Enterprise enterprise,
            Optional<Unit> township,
            Unit unit,
            String recordedBy,
            List<Held> certificates,
            List<ExternalReference> references,
            List<FileLine> files,
            List<PanelSection> sections,
            List<AuditEntry> history,
            boolean edit,
            boolean mayVoid) {}

    @Transactional(readOnly = true)
    public ListPage<EnterpriseLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.ENTERPRISE_READ), reminder.asOfToday());
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<EnterpriseLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.ENTERPRISE_EXPORT), reminder.asOfToday(), line);
    }

    /** Those to choose from while a name or a code is typed. */
    @Transactional(readOnly = true)
    public List<EnterpriseCard> suggest(String typed) {
        return cards.suggest(typed, SUGGESTIONS);
    }

    /** Where an enterprise may have its seat: townships, streets and the zone. */
    @Transactional(readOnly = true)
    public List<Unit> townships() {
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> unit.kind().isTownshipLevel() && unit.validTo().isEmpty())
                .toList();
    }

    /** Whether the asker may open the page of an enterprise that stands in the way of another. */
    @Transactional(readOnly = true)
    public boolean shows(UUID id, Actor asker) {
        return open.shows(id, asker);
    }

    /** To change its facts: only for who may. */
    @Transactional(readOnly = true)
    public Enterprise forEdit(UUID id, Actor asker) {
        return open.findForEdit(id, asker);
    }

    @Transactional(readOnly = true)
    public Enterprise forVoiding(UUID id, Actor asker) {
        return open.findForVoiding(id, asker);
    }

    @Transactional(readOnly = true)
    public Dossier open(UUID id, Actor asker) {
        var enterprise = open.find(id, asker);
        var theirUnits = unitsOf(enterprise);
        var day = reminder.asOfToday();
        var edit = !enterprise.isVoided() && open.readerMayEdit(id, asker);
        return new Dossier(
                enterprise,
                enterprise.townshipCode().map(theirUnits::get),
                theirUnits.get(enterprise.unitCode()),
                accounts.findByUsernameIn(List.of(enterprise.recordedBy())).stream()
                        .map(UserAccount::fullName)
                        .findFirst()
                        .orElse(enterprise.recordedBy()),
                certificates.findByEnterpriseIdOrderByValidToAscIdAsc(id).stream()
                        .map(certificate -> new Held(
                                certificate, CertificateState.of(certificate.validTo(), day.today(), day.soon())))
                        .toList(),
                references.findStandingOf(EnterpriseReferences.KIND, id.toString()),
                files.of(EnterpriseFiles.KIND, id.toString()),
                panels.orderedStream()
                        .flatMap(panel -> panel.on(id, asker).stream())
                        .toList(),
                audit.historyOf("enterprise", id.toString()),
                edit,
                edit && open.editorMayVoid(enterprise, asker));
    }

    private Map<String, Unit> unitsOf(Enterprise enterprise) {
        var codes = Stream.concat(Stream.of(enterprise.unitCode()), enterprise.townshipCode().stream())
                .distinct()
                .toList();
        return units.findByCodeIn(codes).stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    }
}

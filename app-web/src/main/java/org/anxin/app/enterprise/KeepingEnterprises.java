package org.anxin.app.enterprise;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.app.shared.reference.KeepingReferences;
import org.anxin.domain.enterprise.Enterprise;
import org.anxin.domain.enterprise.Enterprise.Facts;
import org.anxin.domain.enterprise.EnterpriseCards;
import org.anxin.domain.enterprise.EnterpriseContact;
import org.anxin.domain.enterprise.EnterpriseUses;
import org.anxin.domain.enterprise.Enterprises;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.CreditCode;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bureaus, townships and inspectors register enterprises and keep them up to date. */
@Service
public class KeepingEnterprises {

    private final Enterprises enterprises;
    private final EnterpriseCards cards;
    private final EnterpriseUses uses;
    private final OpenEnterprises open;
    private final ReceivingFiles receiving;
    private final KeepingReferences references;
    private final Clock clock;

    KeepingEnterprises(
            Enterprises enterprises,
            EnterpriseCards cards,
            EnterpriseUses uses,
            OpenEnterprises open,
            ReceivingFiles receiving,
            KeepingReferences references,
            Clock clock) {
        this.enterprises = enterprises;
        this.cards = cards;
        this.uses = uses;
        this.open = open;
        this.receiving = receiving;
        this.references = references;
        this.clock = clock;
    }

    /**
     * A new enterprise.
     *
     * @param creditCode as it was typed
     * @param contact whom one calls, or null
     */
    public record Register(
            String creditCode, Facts facts, @Nullable EnterpriseContact contact) {}

    public record Correct(UUID id, long version, String creditCode, Facts facts) {}

    @Transactional
    public Enterprise register(Register command, Actor by) {
        var code = CreditCode.read(command.creditCode());
        refuseIfTaken(code, null);
        var enterprise = new Enterprise(code, command.facts(), null, by, clock.instant());
        if (command.contact() != null) {
            enterprise.addContact(command.contact());
        }
        return enterprises.save(enterprise);
    }

    @Transactional
    public Enterprise correct(Correct command, Actor by) {
        var enterprise = forEdit(command.id(), command.version(), by);
        var code = CreditCode.read(command.creditCode());
        refuseIfTaken(code, enterprise.id());
        enterprise.correct(code, command.facts());
        return enterprise;
    }

    @Transactional
    public void addContact(UUID id, EnterpriseContact contact, Actor by) {
        open.findForEdit(id, by).addContact(contact);
    }

    @Transactional
    public void removeContact(UUID id, long version, int place, Actor by) {
        forEdit(id, version, by).removeContact(place);
    }

    @Transactional
    public void addFiles(UUID id, List<IncomingFile> files, Actor by) {
        receiving.receive(EnterpriseFiles.KIND, id.toString(), files, by);
    }

    @Transactional
    public Enterprise voidEnterprise(UUID id, long version, String reason, Actor by) {
        var enterprise = open.findForVoiding(id, by);
        StaleForm.refuse(version, enterprise.version(), "enterprise", id);
        enterprise.voidIt(by, reason, uses.of(id), clock.instant());
        references.voidWith(EnterpriseReferences.KIND, id.toString(), reason, by);
        return enterprise;
    }

    private Enterprise forEdit(UUID id, long version, Actor by) {
        var enterprise = open.findForEdit(id, by);
        StaleForm.refuse(version, enterprise.version(), "enterprise", id);
        return enterprise;
    }

    private void refuseIfTaken(CreditCode code, @Nullable UUID self) {
        cards.byCreditCode(code.value())
                .filter(other -> !other.id().equals(self))
                .ifPresent(other -> {
                    throw new RuleViolation("enterprise.code-taken", other.name(), other.id());
                });
    }
}

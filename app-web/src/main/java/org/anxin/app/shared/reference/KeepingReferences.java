package org.anxin.app.shared.reference;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.reference.ExternalReference;
import org.anxin.domain.shared.reference.ExternalReferences;
import org.anxin.domain.shared.reference.Platform;
import org.anxin.domain.shared.reference.ReferenceOwner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever keeps a record notes under which numbers other platforms know it, and voids what was noted wrongly. */
@Service
public class KeepingReferences {

    private final ExternalReferences references;
    private final Map<String, ReferenceOwner> owners;
    private final Clock clock;

    KeepingReferences(ExternalReferences references, List<ReferenceOwner> owners, Clock clock) {
        this.references = references;
        this.owners = owners.stream().collect(Collectors.toMap(ReferenceOwner::kind, Function.identity()));
        this.clock = clock;
    }

    /** A number, and the page of the record that it belongs to. */
    public record Noted(ExternalReference reference, String page) {}

    /** The page of a record that the asker may note numbers on. */
    @Transactional(readOnly = true)
    public String pageOf(String ownerKind, String ownerKey, Actor asker) {
        return editable(ownerKind, ownerKey, asker).page(ownerKey);
    }

    @Transactional
    public Noted note(String ownerKind, String ownerKey, Platform platform, String number, Actor by) {
        var owner = editable(ownerKind, ownerKey, by);
        refuseIfTaken(ownerKind, platform, number.strip());
        var noted = references.save(new ExternalReference(ownerKind, ownerKey, platform, number, by, clock.instant()));
        return new Noted(noted, owner.page(ownerKey));
    }

    @Transactional(readOnly = true)
    public Noted find(UUID id, Actor asker) {
        var reference = references.findById(id).orElseThrow(() -> new NotFound("external reference", id));
        var owner = editable(reference.ownerKind(), reference.ownerKey(), asker);
        return new Noted(reference, owner.page(reference.ownerKey()));
    }

    @Transactional
    public Noted voidReference(UUID id, String reason, Actor by) {
        var noted = find(id, by);
        noted.reference().voidIt(by, reason, clock.instant());
        return noted;
    }

    /** The record was voided: its numbers are free for the one that takes its place. Whoever voids it may do that. */
    public void voidWith(String ownerKind, String ownerKey, String reason, Actor by) {
        references
                .findStandingOf(ownerKind, ownerKey)
                .forEach(reference -> reference.voidIt(by, reason, clock.instant()));
    }

    private void refuseIfTaken(String ownerKind, Platform platform, String number) {
        if (references.findStandingIn(ownerKind, List.of(number)).stream()
                .anyMatch(other -> other.platform() == platform)) {
            throw new RuleViolation("reference.taken", platform, number);
        }
    }

    private ReferenceOwner editable(String ownerKind, String ownerKey, Actor asker) {
        var owner = owners.get(ownerKind);
        if (owner == null || !owner.mayEdit(ownerKey, asker)) {
            throw new NotFound(ownerKind, ownerKey);
        }
        return owner;
    }
}

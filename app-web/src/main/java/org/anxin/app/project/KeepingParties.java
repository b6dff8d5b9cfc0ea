package org.anxin.app.project;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.enterprise.EnterpriseCard;
import org.anxin.domain.enterprise.EnterpriseCards;
import org.anxin.domain.project.PartyLines;
import org.anxin.domain.project.ProjectParties;
import org.anxin.domain.project.ProjectParty;
import org.anxin.domain.project.ProjectParty.Part;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who builds: the tree of a project's parties. */
@Service
public class KeepingParties {

    private static final String TABLE = "project_party";
    private static final int CREDIT_CODE_LENGTH = 18;
    private static final int MOST_CANDIDATES = 5;

    private final ProjectParties parties;
    private final PartyLines lines;
    private final EnterpriseCards enterprises;
    private final OpenProjects open;
    private final TellingOfChanges telling;
    private final Clock clock;

    KeepingParties(
            ProjectParties parties,
            PartyLines lines,
            EnterpriseCards enterprises,
            OpenProjects open,
            TellingOfChanges telling,
            Clock clock) {
        this.parties = parties;
        this.lines = lines;
        this.enterprises = enterprises;
        this.open = open;
        this.telling = telling;
        this.clock = clock;
    }

    /** The enterprises that a typed credit code or a part of a name may mean; the exact one alone where there is one. */
    @Transactional(readOnly = true)
    public List<EnterpriseCard> meant(String typed) {
        if (typed.length() == CREDIT_CODE_LENGTH) {
            var known = enterprises.byCreditCode(typed.toUpperCase(Locale.ROOT));
            if (known.isPresent()) {
                return known.stream().toList();
            }
        }
        var candidates = enterprises.suggest(typed, MOST_CANDIDATES);
        var exact =
                candidates.stream().filter(card -> card.name().equals(typed)).toList();
        return exact.size() == 1 ? exact : candidates;
    }

    /** @param certificateNo a certificate of the enterprise, or null */
    @Transactional
    public ProjectParty add(UUID projectId, Part part, @Nullable String certificateNo, Actor by) {
        open.findKept(projectId, by);
        var others = parties.findStandingOf(projectId);
        var party = parties.save(
                new ProjectParty(projectId, withCertificate(part, certificateNo), others, by, clock.instant()));
        telling.of(projectId);
        return party;
    }

    @Transactional
    public void describe(
            UUID projectId, UUID partyId, long version, Part part, @Nullable String certificateNo, Actor by) {
        var party = kept(projectId, partyId, version, by);
        party.describe(withCertificate(part, certificateNo), parties.findStandingOf(projectId));
        telling.of(projectId);
    }

    @Transactional
    public void voidParty(UUID projectId, UUID partyId, long version, String reason, Actor by) {
        var party = kept(projectId, partyId, version, by);
        party.voidIt(parties.findStandingOf(projectId), by, reason, clock.instant());
        telling.of(projectId);
    }

    /** The party, for its form. */
    @Transactional(readOnly = true)
    public ProjectParty find(UUID projectId, UUID partyId, Actor by) {
        open.findKept(projectId, by);
        return parties.findById(partyId)
                .filter(party -> party.projectId().equals(projectId) && !party.isVoided())
                .orElseThrow(() -> new NotFound("project party", partyId));
    }

    private ProjectParty kept(UUID projectId, UUID partyId, long version, Actor by) {
        var party = find(projectId, partyId, by);
        StaleForm.refuse(version, party.version(), TABLE, partyId);
        return party;
    }

    private Part withCertificate(Part part, @Nullable String number) {
        if (number == null) {
            return part;
        }
        var id = Optional.ofNullable(part.enterpriseId())
                .map(enterprise -> lines.certificates(enterprise).get(number))
                .orElseThrow(() -> new RuleViolation("party.certificate-unknown", number));
        return part.certifiedBy(id);
    }
}

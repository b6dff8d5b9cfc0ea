package org.anxin.app.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.app.task.obligation.OpenObligations;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.conference.JointConference;
import org.anxin.domain.conference.JointConferenceLedger;
import org.anxin.domain.conference.JointConferenceLine;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.obligation.Sight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 联席会议台账: the conferences of one's scope, as a list and one by one. */
@Service
public class ReadingConferences {

    private final JointConferenceLedger ledger;
    private final OpenConferences open;
    private final InvitedUnits invitedUnits;
    private final Obligations obligations;
    private final OpenObligations openObligations;
    private final Units units;
    private final UserAccounts accounts;
    private final ReadingFiles files;
    private final Clock clock;

    ReadingConferences(
            JointConferenceLedger ledger,
            OpenConferences open,
            InvitedUnits invitedUnits,
            Obligations obligations,
            OpenObligations openObligations,
            Units units,
            UserAccounts accounts,
            ReadingFiles files,
            Clock clock) {
        this.ledger = ledger;
        this.open = open;
        this.invitedUnits = invitedUnits;
        this.obligations = obligations;
        this.openObligations = openObligations;
        this.units = units;
        this.accounts = accounts;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A conference as its page shows it.
     *
     * @param present those who came, in the district's order
     * @param absent those who did not
     * @param recordedBy full name
     * @param obligation what it serves, where the asker may see that
     * @param edit whether the asker may add files and void it
     */
    public record Dossier(
            JointConference conference,
            Unit convener,
            List<Unit> present,
            List<Unit> absent,
            String recordedBy,
            Optional<Obligation> obligation,
            List<FileLine> files,
            boolean edit) {}

    @Transactional(readOnly = true)
    public ListPage<JointConferenceLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.CONFERENCE_READ));
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<JointConferenceLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.CONFERENCE_EXPORT), line);
    }

    /** Whom the form offers: those who owe the conference of that day. */
    @Transactional(readOnly = true)
    public List<Unit> invited(ConferenceKind kind, LocalDate heldOn) {
        return invitedUnits.on(kind, heldOn);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(readOnly = true)
    public Dossier open(UUID id, Actor asker) {
        var conference = open.find(id, asker);
        var invited = units.findByCodeIn(conference.invited()).stream()
                .sorted(Comparator.comparing(Unit::sortOrder).thenComparing(Unit::code))
                .toList();
        Set<String> came = conference.attending();
        return new Dossier(
                conference,
                units.findByCode(conference.convenerCode()).orElseThrow(),
                invited.stream().filter(unit -> came.contains(unit.code())).toList(),
                invited.stream().filter(unit -> !came.contains(unit.code())).toList(),
                accounts.findByUsername(conference.recordedBy())
                        .map(UserAccount::fullName)
                        .orElse(conference.recordedBy()),
                obligations.findOn(conference.kind().cadenceCode(), conference.heldOn()).stream()
                        .filter(obligation -> openObligations.sightOf(obligation.id(), asker) != Sight.NONE)
                        .findFirst(),
                files.of(ConferenceFiles.KIND, id.toString()),
                !conference.isVoided() && open.mayEdit(conference, asker));
    }
}

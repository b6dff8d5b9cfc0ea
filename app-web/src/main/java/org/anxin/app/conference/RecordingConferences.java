package org.anxin.app.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.app.task.progress.FillingObligations;
import org.anxin.domain.conference.JointConference;
import org.anxin.domain.conference.JointConference.Proceedings;
import org.anxin.domain.conference.JointConferences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The convening unit records a conference with its minutes, and voids one that was recorded wrongly. */
@Service
public class RecordingConferences {

    private final JointConferences conferences;
    private final OpenConferences open;
    private final InvitedUnits invitedUnits;
    private final ReceivingFiles receiving;
    private final FillingObligations filling;
    private final Clock clock;

    RecordingConferences(
            JointConferences conferences,
            OpenConferences open,
            InvitedUnits invitedUnits,
            ReceivingFiles receiving,
            FillingObligations filling,
            Clock clock) {
        this.conferences = conferences;
        this.open = open;
        this.invitedUnits = invitedUnits;
        this.receiving = receiving;
        this.filling = filling;
        this.clock = clock;
    }

    /**
     * A conference as it was held.
     *
     * @param shown the units that the form offered; those of another period are offered anew
     * @param attending those of them that came
     */
    public record Held(
            Proceedings proceedings,
            Collection<String> shown,
            Collection<String> attending,
            List<IncomingFile> minutes) {}

    @Transactional
    public JointConference record(Held held, Actor by) {
        var proceedings = held.proceedings();
        var invited = invitedUnits.codes(proceedings.kind(), proceedings.heldOn());
        if (invited.isEmpty()) {
            throw new RuleViolation("conference.no-obligation");
        }
        if (!new HashSet<>(held.shown()).equals(new HashSet<>(invited))) {
            throw new RuleViolation("conference.units-changed");
        }
        var conference = conferences.save(new JointConference(
                proceedings, invited, Set.copyOf(held.attending()), by, LocalDate.now(clock), clock.instant()));
        if (held.minutes().isEmpty()) {
            filling.refresh(conference.kind().cadenceCode(), by);
        } else {
            receiving.receive(ConferenceFiles.KIND, conference.id().toString(), held.minutes(), by);
        }
        return conference;
    }

    @Transactional
    public void addMinutes(UUID id, List<IncomingFile> minutes, Actor by) {
        open.findOwn(id, by);
        receiving.receive(ConferenceFiles.KIND, id.toString(), minutes, by);
    }

    @Transactional
    public JointConference voidConference(UUID id, long version, String reason, Actor by) {
        var conference = open.findOwn(id, by);
        StaleForm.refuse(version, conference.version(), "joint_conference", id);
        conference.voidIt(by, reason, clock.instant());
        filling.refresh(conference.kind().cadenceCode(), by);
        return conference;
    }
}

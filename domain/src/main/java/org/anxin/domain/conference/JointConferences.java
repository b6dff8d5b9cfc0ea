package org.anxin.domain.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All conferences, voided ones too. */
public interface JointConferences {

    JointConference save(JointConference conference);

    Optional<JointConference> findById(UUID id);

    /** Not voided, held from the one day to the other, both included; the oldest first. */
    List<JointConference> findStanding(ConferenceKind kind, LocalDate from, LocalDate to);

    long countAll();
}

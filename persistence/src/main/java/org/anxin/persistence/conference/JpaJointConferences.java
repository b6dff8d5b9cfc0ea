package org.anxin.persistence.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.conference.JointConference;
import org.anxin.domain.conference.JointConferences;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaJointConferences extends Repository<JointConference, UUID>, JointConferences {

    @Override
    @Query("SELECT DISTINCT conference FROM JointConference conference LEFT JOIN FETCH conference.units"
            + " WHERE conference.kind = :kind AND conference.heldOn BETWEEN :from AND :to AND conference.voidedAt IS NULL"
            + " ORDER BY conference.heldOn, conference.id")
    List<JointConference> findStanding(ConferenceKind kind, LocalDate from, LocalDate to);

    @Override
    @Query("SELECT count(conference) FROM JointConference conference")
    long countAll();
}

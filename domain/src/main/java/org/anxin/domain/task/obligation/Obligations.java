package org.anxin.domain.task.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Everything that is or was due. */
public interface Obligations {

    Obligation save(Obligation obligation);

    Optional<Obligation> findById(UUID id);

    /** Of these instance keys the ones that exist already. */
    Set<String> findExistingKeys(Collection<String> instanceKeys);

    Optional<Obligation> findByInstanceKey(String instanceKey);

    /** Open or waiting for review, led by one of these units. */
    List<Obligation> findUnendedLedBy(Collection<String> unitCodes);

    /** Open ones of a cadence, for records that may fulfil them. */
    List<Obligation> findOpenOf(String cadenceCode);

    /** Open or waiting for review; held until the transaction ends, so that two who fill them do so one after the other. */
    List<Obligation> findUnendedOf(String cadenceCode);

    /** The same for one project or account, and for the period that holds the day. */
    List<Obligation> findUnendedAbout(String cadenceCode, String subjectKind, String subjectKey, LocalDate day);

    /** Those whose period holds the day, whatever has become of them; not the voided ones. */
    List<Obligation> findOn(String cadenceCode, LocalDate day);

    /** Open or waiting for review, about one project or account. */
    List<Obligation> findUnendedAbout(String subjectKind, String subjectKey);
}

package org.anxin.persistence.task.obligation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.Obligations;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaObligations extends Repository<Obligation, UUID>, Obligations {

    @Override
    @Query("SELECT obligation.instanceKey FROM Obligation obligation WHERE obligation.instanceKey IN :instanceKeys")
    Set<String> findExistingKeys(Collection<String> instanceKeys);

    @Override
    @Query("SELECT DISTINCT obligation FROM Obligation obligation LEFT JOIN FETCH obligation.units"
            + " WHERE obligation.leadCode IN :unitCodes AND obligation.state IN (OPEN, REPORTED)"
            + " ORDER BY obligation.dueOn, obligation.id")
    List<Obligation> findUnendedLedBy(Collection<String> unitCodes);

    @Override
    @Query("SELECT DISTINCT obligation FROM Obligation obligation LEFT JOIN FETCH obligation.units"
            + " WHERE obligation.cadenceCode = :cadenceCode AND obligation.state = OPEN"
            + " ORDER BY obligation.dueOn, obligation.id")
    List<Obligation> findOpenOf(String cadenceCode);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT obligation FROM Obligation obligation JOIN FETCH obligation.units"
            + " WHERE obligation.cadenceCode = :cadenceCode AND obligation.state IN (OPEN, REPORTED)"
            + " ORDER BY obligation.dueOn, obligation.id")
    List<Obligation> findUnendedOf(String cadenceCode);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT obligation FROM Obligation obligation JOIN FETCH obligation.units"
            + " WHERE obligation.subjectKind = :subjectKind AND obligation.subjectKey = :subjectKey"
            + " AND obligation.cadenceCode = :cadenceCode AND :day BETWEEN obligation.periodFrom AND obligation.periodTo"
            + " AND obligation.state IN (OPEN, REPORTED) ORDER BY obligation.id")
    List<Obligation> findUnendedAbout(String cadenceCode, String subjectKind, String subjectKey, LocalDate day);

    @Override
    @Query("SELECT DISTINCT obligation FROM Obligation obligation LEFT JOIN FETCH obligation.units"
            + " WHERE obligation.cadenceCode = :cadenceCode AND :day BETWEEN obligation.periodFrom AND obligation.periodTo"
            + " AND obligation.state <> VOIDED ORDER BY obligation.id")
    List<Obligation> findOn(String cadenceCode, LocalDate day);

    @Override
    @Query("SELECT DISTINCT obligation FROM Obligation obligation LEFT JOIN FETCH obligation.units"
            + " WHERE obligation.subjectKind = :subjectKind AND obligation.subjectKey = :subjectKey"
            + " AND obligation.state IN (OPEN, REPORTED) ORDER BY obligation.dueOn, obligation.id")
    List<Obligation> findUnendedAbout(String subjectKind, String subjectKey);
}

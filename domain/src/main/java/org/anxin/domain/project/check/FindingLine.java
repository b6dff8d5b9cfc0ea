package org.anxin.domain.project.check;

import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.organization.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One line of 违法分包认定台账.
 *
 * @param partyName whom it is about; empty for none
 * @param recordedBy full name of who raised it
 * @param finding what was found, or why it was taken back; null while it is suspected
 * @param foundBy full name of who found so; null while it is suspected
 * @param files documents in force
 */
public record FindingLine(
        UUID id,
        UUID projectId,
        String projectName,
        Sector sector,
        String authorityName,
        String townshipName,
        String partyName,
        FindingKind kind,
        String suspicion,
        LocalDate suspectedOn,
        boolean foundAlone,
        String recordedBy,
        FindingState state,
        @Nullable String finding,
        @Nullable LocalDate foundOn,
        @Nullable String foundBy,
        int files) {}

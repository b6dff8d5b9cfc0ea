package org.anxin.domain.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a project's life.
 *
 * @param seq counted from 1
 * @param state what it became
 * @param onDay when it did, which may be long before it was recorded
 */
@Embeddable
public record StateChange(
        short seq,
        @Enumerated(EnumType.STRING) ProjectState state,
        LocalDate onDay,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt) {}

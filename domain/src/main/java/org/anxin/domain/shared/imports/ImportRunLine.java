package org.anxin.domain.shared.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import run as the list shows it. */
public record ImportRunLine(
        UUID id,
        long number,
        String kind,
        String fileName,
        ImportState state,
        int rowCount,
        int errorRows,
        int knownRows,
        int postedRows,
        String uploadedBy,
        String uploaderName,
        Instant uploadedAt,
        @Nullable Instant postedAt) {}

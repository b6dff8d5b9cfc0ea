package org.anxin.reporting.shared.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a package's index.
 *
 * @param path where the file lies in the package
 * @param about what it is about
 * @param unitName whose it is; empty for what the product made
 * @param addedAt when it was added to its record
 * @param sha256 of what was written into the package
 * @param intact whether that is what was registered when the file came in
 */
public record ArchiveEntry(
        String path,
        String about,
        String unitName,
        @Nullable Instant addedAt,
        long sizeBytes,
        String sha256,
        boolean intact) {}

package org.anxin.domain.shared.imports;

import org.jspecify.annotations.Nullable;

/**
 * What posting a file came to.
 *
 * @param link page of what has to be done next (an approval that waits), or null
 */
public record ImportOutcome(@Nullable String link) {

    public static final ImportOutcome COMPLETE = new ImportOutcome(null);
}

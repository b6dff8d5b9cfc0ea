package org.anxin.domain.shared.job;

import org.jspecify.annotations.Nullable;

/**
 * What a job came to.
 *
 * @param sentence for the one who asked for it
 * @param link page or file to go on with, or null
 */
public record JobOutcome(String sentence, @Nullable String link) {}

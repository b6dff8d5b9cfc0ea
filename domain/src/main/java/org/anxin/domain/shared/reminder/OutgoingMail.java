package org.anxin.domain.shared.reminder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder by mail that has not gone out.
 *
 * @param attempts how often it was tried in vain
 */
public record OutgoingMail(
        UUID id, String recipient, String message, @Nullable String link, int attempts) {}

package org.anxin.domain.organization;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of accounts. {@code roles} are their names, separated by “、”. */
public record UserLine(
        UUID id,
        String username,
        String fullName,
        String unitName,
        String roles,
        State state,
        @Nullable Instant lastLoginAt,
        Instant createdAt) {

    public enum State {
        ACTIVE,
        /** No password chosen yet. */
        NEW,
        LOCKED,
        DISABLED
    }
}

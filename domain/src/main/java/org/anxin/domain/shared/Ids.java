package org.anxin.domain.shared;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** Ids made in Java: UUID version 7 (RFC 9562), so that rows arrive in index order and paging by id means paging by age. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** @param epochMillis the moment of creation, by the application's clock */
    public static UUID next(long epochMillis) {
        long most = (epochMillis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long least = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(most, least);
    }

    /** An id that came as text; empty for what is none, which names no record. */
    public static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}

package org.anxin.domain.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a qualification certificate stands on a day, or the soonest ending one of an enterprise. */
public enum CertificateState {
    /** No certificate is recorded. */
    NONE,
    VALID,
    /** Its last day is near enough to be reminded of. */
    EXPIRING,
    EXPIRED;

    /**
     * @param validTo the last day on which it is valid, or null
     * @param soon the last day that is near
     */
    public static CertificateState of(@Nullable LocalDate validTo, LocalDate today, LocalDate soon) {
        if (validTo == null) {
            return NONE;
        }
        if (validTo.isBefore(today)) {
            return EXPIRED;
        }
        return validTo.isAfter(soon) ? VALID : EXPIRING;
    }
}

package org.anxin.domain.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of 企业台账.
 *
 * @param townshipName where it has its seat; empty outside the district
 * @param certificates its certificates that stand, each with its last day
 * @param firstEnd the last day of the one that ends first, or null
 * @param certificateState how that one stands
 * @param projects how many projects it takes part in
 * @param recordedBy full name
 */
public record EnterpriseLine(
        UUID id,
        String creditCode,
        String name,
        EnterpriseKind kind,
        @Nullable String industryCode,
        String legalRepresentative,
        String townshipName,
        String address,
        String certificates,
        @Nullable LocalDate firstEnd,
        CertificateState certificateState,
        int projects,
        String unitName,
        String recordedBy,
        Instant recordedAt,
        @Nullable String voidReason) {

    public boolean isVoided() {
        return voidReason != null;
    }

    public Optional<Industry> industry() {
        return Optional.ofNullable(industryCode).flatMap(Industry::of);
    }
}

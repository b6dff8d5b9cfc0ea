package org.anxin.domain.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party of a project as its readers see it.
 *
 * @param depth how many parties stand above it
 * @param name of the enterprise, or of the person
 * @param creditCode null for a person
 * @param certificateNo null where no certificate is given
 * @param certificateValidTo the certificate's last day
 */
public record PartyLine(
        UUID id,
        @Nullable UUID parentId,
        int depth,
        PartyRole role,
        @Nullable UUID enterpriseId,
        String name,
        @Nullable String creditCode,
        @Nullable String work,
        @Nullable String contractNo,
        @Nullable LocalDate contractSignedOn,
        @Nullable BigDecimal amount,
        @Nullable String certificateNo,
        @Nullable String certificateTitle,
        @Nullable LocalDate certificateValidTo,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate leftOn) {

    public boolean isPerson() {
        return enterpriseId == null;
    }
}

package org.anxin.domain.project.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of 合同示范文本修订台账.
 *
 * @param recordedBy full name
 * @param files in force
 * @param voidReason why it is voided, or null
 */
public record TemplateLine(
        UUID id,
        String authorityName,
        String title,
        LocalDate revisedOn,
        List<ContractClause> clauses,
        int files,
        String recordedBy,
        Instant recordedAt,
        @Nullable String voidReason) {

    public boolean isVoided() {
        return voidReason != null;
    }
}

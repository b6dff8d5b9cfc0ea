package org.anxin.domain.shared.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was given to one document. A voided one stays and is never given again.
 *
 * @param subjectKey what the document is about, within its kind
 * @param issuedBy who had it numbered
 * @param voidReason why the document does not count, null for one that stands
 */
public record DocumentNumber(
        UUID id,
        String kind,
        String prefix,
        int year,
        int seq,
        String subjectKey,
        String title,
        String issuedBy,
        Instant issuedAt,
        @Nullable String voidReason) {

    /** As it is written (GB/T 9704: the year in 〔〕, no leading zeros, no 第). */
    public String text() {
        return "%s〔%d〕%d号".formatted(prefix, year, seq);
    }
}

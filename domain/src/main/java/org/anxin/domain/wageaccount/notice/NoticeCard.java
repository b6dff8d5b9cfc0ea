package org.anxin.domain.wageaccount.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.wageaccount.AccountCard;
import org.jspecify.annotations.Nullable;

/**
 * A notice with the names that its page shows.
 *
 * @param reason why it puts another right; null while nobody has said it, or where it corrects nothing
 * @param files what it was posted from
 * @param course the notices of the same month, the oldest first
 */
public record NoticeCard(
        NoticeLine line,
        NoticeFigures figures,
        AccountCard account,
        @Nullable String reason,
        String preparedByName,
        Instant preparedAt,
        @Nullable String confirmedByName,
        boolean confirmedByScan,
        @Nullable String endedByName,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        List<SourceFile> files,
        List<Step> course) {

    public NoticeCard {
        files = List.copyOf(files);
        course = List.copyOf(course);
    }

    /**
     * @param statement whether it brings a statement
     * @param payouts whether it brings payments to people
     * @param attachmentId the file as the bank uploaded it
     */
    public record SourceFile(
            boolean statement,
            boolean payouts,
            long runNumber,
            UUID attachmentId,
            String fileName,
            String uploadedByName,
            Instant uploadedAt) {}

    public record Step(
            UUID id,
            NoticeState state,
            String preparedByName,
            Instant preparedAt,
            @Nullable String confirmedByName,
            @Nullable Instant confirmedAt,
            @Nullable String endReason) {}
}

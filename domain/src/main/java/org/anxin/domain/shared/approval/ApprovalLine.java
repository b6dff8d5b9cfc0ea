package org.anxin.domain.shared.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of approvals; people by their full names. */
public record ApprovalLine(
        UUID id,
        String kind,
        String summary,
        Approval.State state,
        String preparedBy,
        Instant preparedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}

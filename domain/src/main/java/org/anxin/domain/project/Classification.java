package org.anxin.domain.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What kind of project it is. */
@Embeddable
public record Classification(
        ProjectCategory category,
        @Nullable ConstructionNature nature,
        @Nullable ProjectScale scale,
        @Nullable ApprovalLevel approvalLevel,
        @Enumerated(EnumType.STRING) Investment investment) {}

package org.anxin.domain.task.obligation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A unit's part in an obligation. */
@Embeddable
public record ObligationUnit(
        String unitCode, @Enumerated(EnumType.STRING) Part part) {}

package org.anxin.domain.warning;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a unit did about a warning. */
@Embeddable
public record Disposal(String unitCode, String text, String disposedBy, Instant disposedAt) {}

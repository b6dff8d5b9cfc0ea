package org.anxin.domain.policy;

import java.time.Instant;

/** The two persons behind a change, and why. */
public record Signatures(String reason, String preparedBy, Instant preparedAt, String approvedBy, Instant approvedAt) {}

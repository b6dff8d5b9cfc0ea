package org.anxin.domain.conference;

import jakarta.persistence.Embeddable;

/** A unit that was invited, and whether it came. */
@Embeddable
public record Attendance(String unitCode, boolean attended) {}

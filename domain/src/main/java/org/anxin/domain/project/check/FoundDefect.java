package org.anxin.domain.project.check;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A defect of a project that stands.
 *
 * @param since the first day on which it was found
 */
public record FoundDefect(UUID projectId, String code, String subject, LocalDate since) {}

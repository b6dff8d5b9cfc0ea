package org.anxin.domain.policy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * One day of a notice.
 *
 * @param occasion the festival that it is about
 */
@Embeddable
public record MarkedDay(
        LocalDate day, @Enumerated(EnumType.STRING) DayMark mark, String occasion) {}

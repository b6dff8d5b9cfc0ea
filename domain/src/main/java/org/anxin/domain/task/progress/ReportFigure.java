package org.anxin.domain.task.progress;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * A figure as it was reported, with the words it was asked in.
 *
 * @param unit what is counted; 元 for money
 * @param amount not negative, two decimals
 */
@Embeddable
public record ReportFigure(int seq, String label, String unit, BigDecimal amount) {}

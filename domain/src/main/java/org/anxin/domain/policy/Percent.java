package org.anxin.domain.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of a hundred: {@code points} of 2.5 are 2.5 %. */
public record Percent(BigDecimal points) {

    public Percent {
        points = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
    }

    public static Percent of(String points) {
        return new Percent(new BigDecimal(points));
    }

    /** This share of an amount, to the 分, half up. */
    public Money of(Money whole) {
        return new Money(whole.yuan().multiply(points).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
    }
}

package org.anxin.domain.policy;

import java.math.BigDecimal;

/** An amount in 元 with two decimals. */
public record Money(BigDecimal yuan) {

    private static final int DECIMALS = 2;

    public Money {
        if (yuan.scale() != DECIMALS) {
            throw new IllegalArgumentException("scale " + yuan);
        }
    }

    /** @throws ArithmeticException for a fraction of 分 */
    public static Money of(BigDecimal yuan) {
        return new Money(yuan.setScale(DECIMALS));
    }

    public static Money of(long yuan) {
        return of(BigDecimal.valueOf(yuan));
    }
}

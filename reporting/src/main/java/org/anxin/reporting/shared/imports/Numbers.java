package org.anxin.reporting.shared.imports;

import java.math.BigDecimal;

/** Numbers of uploaded files, which may be written to hurt: 1E999999999 is short and would fill the memory. */
final class Numbers {

    private static final int LONGEST = 400;

    private Numbers() {}

    /** Without exponent and trailing zeros; as it stands where that would be too long to be meant. */
    static String plain(BigDecimal number) {
        if (!isSane(number)) {
            return number.toString();
        }
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    static boolean isSane(BigDecimal number) {
        return number.precision() <= LONGEST && Math.abs((long) number.scale()) <= LONGEST;
    }
}

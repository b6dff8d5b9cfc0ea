package org.anxin.domain.enterprise;

import java.util.Arrays;
import java.util.Optional;

/**
 * The industries that the district watches; the Chinese word stands in the messages.
 *
 * <p>Basis: GB/T 4754-2017.
 */
public enum Industry {
    HOUSE_BUILDING("E47"),
    CIVIL_ENGINEERING("E48"),
    INSTALLATION("E49"),
    DECORATION("E50"),
    MANUFACTURING("C"),
    LODGING("H61"),
    CATERING("H62");

    private final String code;

    Industry(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Industry> of(String code) {
        return Arrays.stream(values())
                .filter(industry -> industry.code.equals(code))
                .findFirst();
    }
}

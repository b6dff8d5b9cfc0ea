package org.anxin.domain.wageaccount;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** 区人社局: whatever is sent about an account goes to it, and to the sector authorities that it concerns. */
public final class LaborBureau {

    public static final String CODE = "341504-RS";

    private LaborBureau() {}

    /** The bureau first; each once. */
    public static List<String> and(Collection<String> authorityCodes) {
        return Stream.concat(Stream.of(CODE), authorityCodes.stream())
                .distinct()
                .toList();
    }
}

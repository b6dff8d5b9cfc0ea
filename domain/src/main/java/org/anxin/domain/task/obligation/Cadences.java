package org.anxin.domain.task.obligation;

import java.util.List;
import java.util.NoSuchElementException;

/** The cadences; they come with the product. */
public interface Cadences {

    /** In the table's order. */
    List<Cadence> all();

    /** @throws NoSuchElementException for a code that does not exist: a mistake in the product */
    default Cadence get(String code) {
        return all().stream()
                .filter(cadence -> cadence.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No cadence " + code));
    }
}

package org.anxin.domain.shared.ledger;

import java.util.function.Consumer;

/** The lines of a ledger, handed over one by one so that a long one is never held in memory. */
@FunctionalInterface
public interface LedgerLines<T> {

    void forEach(Consumer<T> line);
}

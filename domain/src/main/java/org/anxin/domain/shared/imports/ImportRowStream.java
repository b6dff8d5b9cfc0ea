package org.anxin.domain.shared.imports;

import java.util.function.Consumer;

/** Rows handed over one by one, so that a long file is never held in memory. */
@FunctionalInterface
public interface ImportRowStream {

    void forEach(Consumer<ImportRow> row);
}

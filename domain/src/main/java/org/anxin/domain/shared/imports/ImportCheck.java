package org.anxin.domain.shared.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Actor;

/** The rows of one file while a feature looks for what only it can know: what exists already, what belongs together. */
public interface ImportCheck {

    /** The run whose rows these are, for checks that are one SQL statement over the staged rows. */
    UUID runId();

    /** Who uploaded the file. */
    Actor actor();

    LocalDate today();

    /** All rows in the order of the file, a thousand at a time: ask the books once for a batch, never once for a row. */
    void forEachBatch(Consumer<List<ImportRow>> batch);

    /** Marks a cell as wrong; an empty column marks the row. */
    void wrong(ImportRow row, String column, String code, Object... arguments);

    /** Says that the row's record is in the books already: it is left out, and is no error unless something else is wrong. */
    void known(ImportRow row, String column, String code, Object... arguments);
}

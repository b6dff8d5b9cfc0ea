package org.anxin.domain.shared.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Actor;

/** The sound rows of one file while they are put into the books. */
public interface ImportPosting {

    /** Kept with every record that the file brings in. */
    UUID runId();

    /** 批次号, for the sentences that colleagues read. */
    long runNumber();

    /** Who confirmed the import. */
    Actor actor();

    Instant now();

    /** The day that {@link #now} falls on here. */
    LocalDate today();

    /** The sound rows in the order of the file, a thousand at a time. */
    void forEachBatch(Consumer<List<ImportRow>> batch);
}

package org.anxin.domain.shared.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The staged rows of import runs. */
public interface ImportRows {

    /**
     * Replaces the run's rows, and marks for good every row that repeats the value of an earlier one of its table, naming
     * that one, for each unique key of the definition.
     */
    void stage(UUID runId, ImportDefinition definition, ImportRowStream rows);

    void addErrors(UUID runId, List<RowError> errors);

    /** Takes back what the books said against rows at an earlier check, keeping what reading them found. */
    void forgetCheckErrors(UUID runId);

    int countRows(UUID runId);

    RowTally tally(UUID runId);

    /** Cell errors, not rows. */
    int countErrors(UUID runId);

    List<ImportRow> firstRows(UUID runId, int limit);

    /** @param part of a file with several */
    List<ImportRow> firstRows(UUID runId, String part, int limit);

    /** Wrong rows in the order of the file. */
    List<ImportRow> errorRows(UUID runId, int offset, int limit);

    /** Rows whose record is in the books already, in the order of the file. */
    List<ImportRow> knownRows(UUID runId, int offset, int limit);

    void forEachBatch(UUID runId, int size, Consumer<List<ImportRow>> batch);

    void forEachSoundBatch(UUID runId, int size, Consumer<List<ImportRow>> batch);

    /** Wrong rows, and those whose record is in the books already. */
    void forEachErrorBatch(UUID runId, int size, Consumer<List<ImportRow>> batch);

    /** Removes the rows of a run that has ended. */
    void remove(UUID runId);
}

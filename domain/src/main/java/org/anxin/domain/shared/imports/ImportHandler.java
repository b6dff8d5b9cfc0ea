package org.anxin.domain.shared.imports;

/**
 * What a feature fills in to have its files imported. Cells are read, required ones asked for and duplicates within the
 * file found by the engine; the feature knows the books.
 */
public interface ImportHandler {

    ImportKind kind();

    /** Asked for anew each time, as choices may come from the books. */
    ImportDefinition definition();

    /**
     * Marks what contradicts the books. Called for the dry run, and once more in the transaction of the posting, as the
     * books may have changed since.
     */
    void check(ImportCheck check);

    /** Puts the sound rows into the books; called inside one transaction, all or nothing. */
    ImportOutcome post(ImportPosting posting);
}

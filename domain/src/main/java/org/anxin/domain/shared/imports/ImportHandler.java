package org.anxin.domain.shared.imports;

/**
 * What a feature fills in to have its files imported. Cells are read, required ones asked for and duplicates within the
 * file found by the engine; the feature knows the books.
 *
 * <p>For long files neither needs a row in Java: check and posting name the run, and the feature's storage judges and
 * moves the staged rows {@code import_row} as a set ({@code StagedSql} in the storage module has the words for it).
 * Wrong rows are marked in the table itself, and those without a mark are the sound ones.
 */
public interface ImportHandler {

    ImportKind kind();

    /** Asked for anew each time, as choices may come from the books. */
    ImportDefinition definition();

    /**
     * Marks what contradicts the books, and holds back rows that only go in together with wrong ones. Called for the dry run, and once more in the transaction of the posting, as the
     * books may have changed since.
     */
    void check(ImportCheck check);

    /** Puts the sound rows into the books; called inside one transaction, all or nothing. */
    ImportOutcome post(ImportPosting posting);
}

package org.anxin.domain.shared.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;

/**
 * 发文字号: one sequence for each kind and year, without gaps and without doubles however many ask at once. Part of the
 * caller's transaction: a number whose document is rolled back is given to the next.
 */
public interface DocumentNumbers {

    /**
     * The number of what a document is about: issued the first time, the same ever after.
     *
     * @param on the day of the document; its year is the number's
     */
    DocumentNumber issue(DocumentKind kind, String subjectKey, String title, LocalDate on, Actor by, Instant now);

    /** The one that stands, if any. */
    Optional<DocumentNumber> find(DocumentKind kind, String subjectKey);

    /** Every one it was ever given, the latest first; voided ones too. */
    List<DocumentNumber> all(DocumentKind kind, String subjectKey);

    /** The number stays; what it was about may be numbered anew. */
    void voidNumber(UUID id, String reason, Actor by, Instant now);
}

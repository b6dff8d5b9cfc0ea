package org.anxin.domain.shared.protection;

/**
 * Seals personal data for the database. Entities need not call it, their {@link ProtectedText} attributes are sealed by
 * themselves; what is kept in another form (a payload, a staged row) is sealed by hand.
 */
public interface FieldProtection {

    /** The ciphertext, naming the key it was made with. */
    String seal(ProtectedText text);

    /** Refuses what was tampered with or sealed with an unknown key. */
    ProtectedText open(String sealed);

    /**
     * What finds equal texts of one field without reading them.
     *
     * @param field table and column, so that equal texts of two fields cannot be linked
     */
    String index(String field, ProtectedText text);
}

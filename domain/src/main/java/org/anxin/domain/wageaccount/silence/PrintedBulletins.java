package org.anxin.domain.wageaccount.silence;

import java.util.Optional;
import java.util.UUID;

/** Numbered letters as they were printed: kept with the number, and never changed. */
public interface PrintedBulletins {

    /** @param numberId the number that the letter was given in the same transaction */
    void keep(UUID numberId, PrintedBulletin printed);

    Optional<PrintedBulletin> find(UUID numberId);
}

package org.anxin.domain.wageaccount;

import java.time.YearMonth;
import java.util.UUID;
import org.anxin.domain.shared.Actor;

/**
 * Is told when an account has gone over to another bank, within the transaction that records it. All beans of this type are
 * told; what they write stands or falls with the change.
 */
public interface AccountMoved {

    /**
     * @param first the first month that the new bank reports on
     * @param bankCode the new bank
     */
    void moved(UUID accountId, YearMonth first, String bankCode, Actor by);
}

package org.anxin.domain.wageaccount.labor;

import java.util.Collection;
import java.util.UUID;

/**
 * How each cycle stands, written down so that a list of many reads it as it reads the payments. It is worked out nowhere
 * but in the settlement itself (V0064), whenever something changes that the settlement is made of. Who writes down waits
 * for his turn, and has it until his transaction ends.
 */
public interface LaborSettlements {

    /** Those projects and all that share an account with them. */
    void settle(Collection<UUID> projectIds);

    /** Every project. */
    void settleAll();
}

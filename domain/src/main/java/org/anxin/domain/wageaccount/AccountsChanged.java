package org.anxin.domain.wageaccount;

import java.util.Collection;
import java.util.UUID;

/**
 * Is told, within the transaction that changes it, which accounts projects have. All beans of this type are told; what
 * they write stands or falls with the change.
 */
public interface AccountsChanged {

    void changed(Collection<UUID> projectIds);
}

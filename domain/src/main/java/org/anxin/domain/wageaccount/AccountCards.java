package org.anxin.domain.wageaccount;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Scope;

/** Finds accounts for other records. What was voided, or is out of scope, is not there. */
public interface AccountCards {

    Optional<AccountCard> find(UUID id, Scope scope);

    /** For a whole file at once: account number → account, of those that are there. */
    Map<String, AccountCard> byNumbers(Collection<String> accountNos, Scope scope);

    List<AccountCard> ofProject(UUID projectId, Scope scope);
}

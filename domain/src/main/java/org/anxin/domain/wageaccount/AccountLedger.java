package org.anxin.domain.wageaccount;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/**
 * 专用账户管理台账. Filters: q (number, name, project, bank), state, sector, township, bank, receiver (whose receipt is
 * missing).
 */
public interface AccountLedger {

    ListPage<AccountLine> page(ListQuery query, Scope scope);

    void forEach(ListQuery query, Scope scope, Consumer<AccountLine> line);

    /** Those that an enterprise holds. */
    List<AccountLine> heldBy(UUID enterpriseId, Scope scope);

    boolean shows(UUID id, Scope scope);
}

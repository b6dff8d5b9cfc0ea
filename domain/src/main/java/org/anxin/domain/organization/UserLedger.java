package org.anxin.domain.organization;

import java.time.Instant;
import java.util.function.Consumer;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** The list of accounts. Filters: q, unit (with everything below), role, state. */
public interface UserLedger {

    ListPage<UserLine> page(ListQuery query, Instant now);

    void forEach(ListQuery query, Instant now, Consumer<UserLine> line);
}

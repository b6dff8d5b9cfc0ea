package org.anxin.domain.shared.approval;

import java.util.Collection;
import java.util.function.Consumer;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** The list of approvals. Filters: q, state, id. Only the kinds that the asker may prepare or decide, and his own. */
public interface ApprovalLedger {

    ListPage<ApprovalLine> page(ListQuery query, Collection<String> kinds, String asker);

    void forEach(ListQuery query, Collection<String> kinds, String asker, Consumer<ApprovalLine> line);
}

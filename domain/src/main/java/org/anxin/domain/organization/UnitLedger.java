package org.anxin.domain.organization;

import java.util.function.Consumer;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** The list of units, as people search it. Filters: q, kind, parent, state (alive / ceased). */
public interface UnitLedger {

    ListPage<UnitLine> page(ListQuery query);

    void forEach(ListQuery query, Consumer<UnitLine> line);
}

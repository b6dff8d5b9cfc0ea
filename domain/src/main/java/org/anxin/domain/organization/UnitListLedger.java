package org.anxin.domain.organization;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** The members of the lists, as people search them. Filters: q, list, state (current / past / future). */
public interface UnitListLedger {

    ListPage<UnitListLine> page(ListQuery query, LocalDate today);

    void forEach(ListQuery query, LocalDate today, Consumer<UnitListLine> line);
}

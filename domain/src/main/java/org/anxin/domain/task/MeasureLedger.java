package org.anxin.domain.task;

import java.util.Collection;
import java.util.function.Consumer;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.jspecify.annotations.Nullable;

/** The list of the 50 measures, as people search it. Filters: q, task. */
public interface MeasureLedger {

    /** @param rows only measures of these rows of the table; null for all */
    ListPage<MeasureLine> page(ListQuery query, @Nullable Collection<Integer> rows);

    void forEach(ListQuery query, @Nullable Collection<Integer> rows, Consumer<MeasureLine> line);
}

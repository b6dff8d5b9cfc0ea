package org.anxin.domain.shared.imports;

import java.util.Set;
import java.util.function.Consumer;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** The runs of one unit, as the list shows them. */
public interface ImportRunList {

    ListPage<ImportRunLine> page(String unitCode, Set<String> kinds, ListQuery query);

    void forEach(String unitCode, Set<String> kinds, ListQuery query, Consumer<ImportRunLine> line);
}

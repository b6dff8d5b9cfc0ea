package org.anxin.domain.shared.imports;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** The list of one unit's runs, of the kinds that the asker may import. Filters: q, kind, state, from, to. */
public interface ImportRunLedger {

    ListPage<ImportRunLine> page(ListQuery query, String unitCode, Set<String> kinds);

    /** Full names of those who have a part in the run: uploader, and who confirmed it; username → name. */
    Map<String, String> peopleOf(ImportRun run);

    void forEach(ListQuery query, String unitCode, Set<String> kinds, Consumer<ImportRunLine> line);
}

package org.anxin.domain.project.check;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/**
 * 违法分包认定台账. A suspicion is in scope where its project is. Filters: q, project, kind, state, sector, township, alone, from,
 * to (days on which it was suspected).
 */
public interface FindingLedger {

    ListPage<FindingLine> page(ListQuery query, Scope scope);

    void forEach(ListQuery query, Scope scope, Consumer<FindingLine> line);

    Optional<FindingLine> find(UUID id, Scope scope);
}

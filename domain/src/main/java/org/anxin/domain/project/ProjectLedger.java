package org.anxin.domain.project;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** 建设项目台账. Voided projects are shown to those who ask for them by {@code state=VOIDED}. */
public interface ProjectLedger {

    ListPage<ProjectLine> page(ListQuery query, Scope scope);

    void forEach(ListQuery query, Scope scope, Consumer<ProjectLine> line);

    /** How many of the filter are in each state, whatever state the filter asks for. */
    Map<ProjectState, Integer> countByState(ListQuery query, Scope scope);

    /** Voided ones too; empty out of scope. */
    Optional<ProjectLine> find(UUID id, Scope scope);
}

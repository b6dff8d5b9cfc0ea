package org.anxin.domain.wageaccount;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/**
 * 专用账户落实计划: projects under construction without a registered account. Filters: q, sector, township, standing
 * (unplanned / planned / overdue; done for those that have their account by a plan).
 */
public interface PlanLedger {

    ListPage<PlanLine> page(ListQuery query, Scope scope, LocalDate today);

    void forEach(ListQuery query, Scope scope, LocalDate today, Consumer<PlanLine> line);
}

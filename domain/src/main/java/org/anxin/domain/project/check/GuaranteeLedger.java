package org.anxin.domain.project.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/**
 * 工程款支付担保台账 of the projects that are being built. Filters: q, sector, township, guarantee (with: one that has not
 * expired; without), until (its last day is this one or earlier).
 */
public interface GuaranteeLedger {

    ListPage<GuaranteeLine> page(ListQuery query, Scope scope, LocalDate today);

    void forEach(ListQuery query, Scope scope, LocalDate today, Consumer<GuaranteeLine> line);

    /** 担保覆盖率 sector by sector. */
    List<SectorShare> coverage(Scope scope, LocalDate today);

    /** Projects whose guarantee ends on this day or has ended already, the first to end first. */
    List<GuaranteeLine> endingBy(LocalDate day, Scope scope);
}

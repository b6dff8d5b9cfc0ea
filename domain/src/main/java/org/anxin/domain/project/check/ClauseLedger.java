package org.anxin.domain.project.check;

import java.util.List;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** 合同必备条款台账. Filters: q, sector, township, standing, building (being built now). */
public interface ClauseLedger {

    ListPage<ClauseLine> page(ListQuery query, Scope scope);

    void forEach(ListQuery query, Scope scope, Consumer<ClauseLine> line);

    /** 合同合规率 of the projects that are being built, sector by sector. */
    List<SectorShare> compliance(Scope scope);
}

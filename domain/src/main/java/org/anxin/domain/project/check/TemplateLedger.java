package org.anxin.domain.project.check;

import java.util.function.Consumer;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** 合同示范文本修订台账: published texts, so that whoever may read it reads all of it. Filters: q, authority. */
public interface TemplateLedger {

    ListPage<TemplateLine> page(ListQuery query);

    void forEach(ListQuery query, Consumer<TemplateLine> line);
}

package org.anxin.domain.conference;

import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/**
 * 联席会议台账. A conference is in scope where its convening unit is or one of those invited. Filters: q, kind, from, to
 * (days on which it was held).
 */
public interface JointConferenceLedger {

    ListPage<JointConferenceLine> page(ListQuery query, Scope scope);

    void forEach(ListQuery query, Scope scope, Consumer<JointConferenceLine> line);

    boolean shows(UUID id, Scope scope);
}

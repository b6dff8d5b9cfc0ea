package org.anxin.domain.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** The list of parameters as of a day. Filters: q, group, state (of {@link ParameterState}, or none), sector. */
public interface ParameterLedger {

    ListPage<ParameterLine> page(ListQuery query, LocalDate day);

    void forEach(ListQuery query, LocalDate day, Consumer<ParameterLine> line);

    /** Every version of a parameter, the latest first. */
    List<ParameterVersionLine> versions(String code, LocalDate today);
}

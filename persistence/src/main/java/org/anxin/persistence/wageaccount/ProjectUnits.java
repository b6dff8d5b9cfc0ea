package org.anxin.persistence.wageaccount;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anxin.domain.shared.Scope;
import org.anxin.persistence.shared.list.ScopeSql;

/** Rows that belong to a project {@code p} are in scope by its sector, township, authority and whoever recorded it. */
public final class ProjectUnits {

    private static final ScopeSql.Columns COLUMNS =
            new ScopeSql.Columns(null, "SELECT pu.path FROM project_unit pu WHERE pu.project_id = p.id", "p.sector");

    private ProjectUnits() {}

    /** With whatever else the list names. */
    public static ScopeSql.Condition of(Scope scope, Map<String, Object> more) {
        var scoped = ScopeSql.of(scope, COLUMNS);
        var all = new LinkedHashMap<>(scoped.parameters());
        all.putAll(more);
        return new ScopeSql.Condition(scoped.sql(), all);
    }
}

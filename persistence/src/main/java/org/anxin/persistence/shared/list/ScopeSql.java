package org.anxin.persistence.shared.list;

import java.util.Map;
import org.anxin.domain.shared.Scope;
import org.jspecify.annotations.Nullable;

/** The one place that turns a {@link Scope} into SQL. What a table has no column for, a scope that needs it cannot see. */
public final class ScopeSql {

    private ScopeSql() {}

    /** A condition with its parameters; an empty text limits nothing. */
    public record Condition(String sql, Map<String, Object> parameters) {

        /** For lists that are the same for everybody. */
        public static final Condition NONE = new Condition("", Map.of());

        private static final Condition NOTHING = new Condition("false", Map.of());
    }

    /**
     * The expressions by which a table is scoped.
     *
     * @param unitPath path of the unit that a row belongs to
     * @param unitPaths a SELECT of one column, the paths of all units that a row belongs to, where it is several
     * @param sector sector of a row, for tables that have one
     */
    public record Columns(
            @Nullable String unitPath,
            @Nullable String unitPaths,
            @Nullable String sector) {

        public static Columns unit(String unitPath) {
            return new Columns(unitPath, null, null);
        }

        /** For rows that are in scope when one of their units is. */
        public static Columns anyUnit(String unitPaths) {
            return new Columns(null, unitPaths, null);
        }

        private String below() {
            return unitPaths == null
                    ? unitPath + " LIKE :_scopePath"
                    : "EXISTS (SELECT 1 FROM (" + unitPaths + ") AS scoped (path) WHERE scoped.path LIKE :_scopePath)";
        }
    }

    public static Condition of(Scope scope, Columns columns) {
        return switch (scope) {
            case Scope.District d -> Condition.NONE;
            case Scope.Nothing n -> Condition.NOTHING;
            case Scope.Subtree(var path) -> below(columns, path);
            case Scope.Bank(var path) -> below(columns, path);
            case Scope.OwnUnit(var path) -> below(columns, path);
            case Scope.Sector(var sector, var path) ->
                columns.sector() == null
                        ? below(columns, path)
                        : new Condition(
                                "(" + columns.sector() + " = :_scopeSector OR " + columns.below() + ")",
                                Map.of("_scopeSector", sector, "_scopePath", path + "%"));
        };
    }

    private static Condition below(Columns columns, String path) {
        return new Condition(columns.below(), Map.of("_scopePath", path + "%"));
    }
}

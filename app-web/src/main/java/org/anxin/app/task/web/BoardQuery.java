package org.anxin.app.task.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anxin.app.shared.web.Option;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.BoardFilter;
import org.anxin.domain.task.UnitRole;

/** Reads the board's filter from the address; what it does not know asks for everything. */
final class BoardQuery {

    /** Which of the two views, 分工 or 完成情况, is shown, and whether in full; no filters. */
    static final List<String> KEPT = List.of("view", "rows");

    static final List<Option> ROWS = List.of(new Option("all", "全部行和单位"), new Option("owed", "有履职事项的行和单位"));

    private BoardQuery() {}

    static boolean asksForCompletion(ListQuery query) {
        return query.filter("view").filter("progress"::equals).isPresent();
    }

    static boolean asksForOwedOnly(ListQuery query) {
        return query.filter("rows").filter("all"::equals).isEmpty();
    }

    static BoardFilter filter(ListQuery query) {
        return new BoardFilter(
                query.filter("task").flatMap(BoardQuery::number).orElse(null),
                query.filter("kind")
                        .flatMap(typed -> constant(UnitKind.values(), typed))
                        .orElse(null),
                query.filter("unit").orElse(null),
                query.filter("role")
                        .flatMap(typed -> constant(UnitRole.values(), typed))
                        .orElse(null),
                query.filter("q").orElse(""));
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String typed) {
        return Arrays.stream(all).filter(one -> one.name().equals(typed)).findFirst();
    }
}

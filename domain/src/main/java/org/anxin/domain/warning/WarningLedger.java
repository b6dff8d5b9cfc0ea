package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.jspecify.annotations.Nullable;

/** 欠薪预警台账. A warning is in scope where its project is. */
public interface WarningLedger {

    ListPage<WarningLine> page(ListQuery query, Scope scope, LocalDate today);

    void forEach(ListQuery query, Scope scope, LocalDate today, Consumer<WarningLine> line);

    Optional<WarningLine> find(UUID id, Scope scope, LocalDate today);

    /** Every township in the district's fixed order, of those in scope, with what is open there. */
    List<WarningBoardLine> board(Scope scope, LocalDate today);

    /** What is open in a scope, in one row. */
    OpenCounts counts(Scope scope, LocalDate today);

    /**
     * @param nextDue the earliest last day of a disposal, by colour; null where nothing of it is open
     * @param vanished in hand although the data no longer show it
     */
    record OpenCounts(
            int red,
            int orange,
            int yellow,
            @Nullable LocalDate redDue,
            @Nullable LocalDate orangeDue,
            @Nullable LocalDate yellowDue,
            int overdue,
            int vanished) {

        public int total() {
            return red + orange + yellow;
        }
    }
}

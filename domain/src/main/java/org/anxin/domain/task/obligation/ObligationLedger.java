package org.anxin.domain.task.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/**
 * 落实台账. Filters: q, year, cadence, measure, row, unit (obliged), supports, lead, kind, standing, begun, from and to (last
 * day). A scope shows what its units lead, take part in or support.
 */
public interface ObligationLedger {

    ListPage<ObligationLine> page(ListQuery query, Scope scope, LocalDate today);

    void forEach(ListQuery query, Scope scope, LocalDate today, Consumer<ObligationLine> line);

    /** How many stand how, of what the filter and the scope show. */
    Map<ObligationStanding, Integer> counts(ListQuery query, Scope scope, LocalDate today);

    /**
     * What somebody who works at this place of the tree has to report on now: open, begun, led by the unit or one above it.
     * By the day that is watched.
     */
    ListPage<ObligationLine> owedAt(String unitPath, LocalDate today);

    /** Open, begun and watched by this day at the latest, overdue ones among them: what somebody has to be reminded of. */
    List<ObligationLine> watchedBy(LocalDate day, LocalDate today);

    /** Like {@link #forEach}, without those that the scope only supports. */
    void forEachObliged(ListQuery query, Scope scope, LocalDate today, Consumer<ObligationLine> line);

    /** Unit by unit what is open, waiting, overdue and done of what has begun in a year, within the scope. */
    List<UnitStanding> unitsIn(int year, Scope scope, LocalDate today);

    /** The list's own word for one obligation, so that a page and its line never differ. */
    ObligationStanding standingOf(UUID id, LocalDate today);

    /** How much of one obligation the scope shows. */
    Sight sightOf(UUID id, Scope scope);

    /** Rows of the table × units: how many stand how in a year. Everyone reads the matrix, so no scope. */
    List<MatrixCount> matrix(int year, LocalDate today);

    /**
     * How a unit stands with what it leads.
     *
     * @param open begun and not reported yet, the overdue ones among them
     * @param daysLate of the one that is overdue longest; 0 for none
     */
    record UnitStanding(
            String unitCode,
            String unitName,
            int open,
            int overdue,
            int daysLate,
            int waiting,
            int done,
            int doneLate) {

        public int all() {
            return open + waiting + done;
        }
    }

    /** @param unitCode a unit that leads or takes part */
    record MatrixCount(int rowNo, String unitCode, ObligationStanding standing, int count) {}
}

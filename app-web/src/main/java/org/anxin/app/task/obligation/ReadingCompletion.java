package org.anxin.app.task.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anxin.app.task.TodaysBreakdown;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.DutyHolder;
import org.anxin.domain.task.ResolvedBreakdown;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.Completion;
import org.anxin.domain.task.obligation.CompletionMatrix;
import org.anxin.domain.task.obligation.ObligationLedger;
import org.anxin.domain.task.obligation.ObligationLine;
import org.anxin.domain.task.obligation.ReportingRates;
import org.anxin.domain.task.obligation.UnitCompletion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 完成情况: how far the units have come with a year's obligations. Everyone who reads the matrix reads all of them. */
@Service
public class ReadingCompletion {

    /** 按月巡查, which townships, streets and the development zone report month by month. */
    private static final String MONTHLY_PATROL = "O4";

    private static final int NEXT = 5;

    private final ObligationLedger ledger;
    private final Cadences cadences;
    private final TodaysBreakdown breakdown;
    private final Clock clock;

    ReadingCompletion(ObligationLedger ledger, Cadences cadences, TodaysBreakdown breakdown, Clock clock) {
        this.ledger = ledger;
        this.cadences = cadences;
        this.breakdown = breakdown;
        this.clock = clock;
    }

    /**
     * @param units that owe something in the year, the asker's own first
     * @param ownUnit the code of the unit that answers for the asker; empty if none does
     * @param patrol the cadence that the rates are about
     */
    public record Year(int year, List<UnitCompletion> units, String ownUnit, Cadence patrol, ReportingRates rates) {}

    /**
     * @param all how all its obligations of the year stand
     * @param next what has to be done next, as far as the asker may see it
     */
    public record OfUnit(int year, Completion all, List<ObligationLine> next) {}

    @Transactional(readOnly = true)
    public Year of(int year, Actor asker) {
        var resolved = breakdown.resolve();
        var own = resolved.answeringFor(asker.unitCode()).map(DutyHolder::code).orElse("");
        var matrix = new CompletionMatrix(ledger.matrix(year, today()));
        return new Year(
                year,
                units(resolved, matrix, own),
                own,
                cadences.get(MONTHLY_PATROL),
                ReportingRates.of(ledger.timeliness(MONTHLY_PATROL, year, today()), resolved.holders()));
    }

    @Transactional(readOnly = true)
    public OfUnit ofUnit(String unitCode, Actor asker) {
        int year = today().getYear();
        var matrix = new CompletionMatrix(ledger.matrix(year, today()));
        return new OfUnit(year, matrix.ofUnit(unitCode), next(unitCode, asker));
    }

    private List<ObligationLine> next(String unitCode, Actor asker) {
        if (!asker.may(Permission.OBLIGATION_READ)) {
            return List.of();
        }
        var owed = new ListQuery(Map.of("unit", unitCode, "owed", "1"), "", false, NEXT, null, null, 1);
        return ledger.page(owed, asker.scopeOf(Permission.OBLIGATION_READ), today())
                .rows();
    }

    private static List<UnitCompletion> units(ResolvedBreakdown resolved, CompletionMatrix matrix, String own) {
        var units = new ArrayList<UnitCompletion>();
        for (var holder : resolved.holders()) {
            var completion = matrix.ofUnit(holder.code());
            if (!completion.isEmpty()) {
                units.add(
                        holder.code().equals(own) ? 0 : units.size(),
                        new UnitCompletion(holder.code(), holder.shortName(), completion));
            }
        }
        return List.copyOf(units);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

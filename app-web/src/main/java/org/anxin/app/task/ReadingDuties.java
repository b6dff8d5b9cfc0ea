package org.anxin.app.task;

import java.util.List;
import java.util.Optional;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.task.AssignmentRow;
import org.anxin.domain.task.DutyHolder;
import org.anxin.domain.task.DutyLine;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.ResolvedBreakdown;
import org.anxin.domain.task.UnitPhrase;
import org.anxin.domain.task.UnitPhrase.StandsFor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one unit owes: 履职清单. */
@Service
public class ReadingDuties {

    private final TodaysBreakdown today;
    private final Units units;

    ReadingDuties(TodaysBreakdown today, Units units) {
        this.today = today;
        this.units = units;
    }

    /**
     * @param lines responsible first, then supporting
     * @param conditional what falls to a bank once it keeps an account of a project
     * @param above the unit above it that holds the duties, where this one is not named
     */
    public record Duties(
            Unit unit, List<DutyLine> lines, List<ConditionalDuty> conditional, Optional<DutyHolder> above) {}

    /** A row whose phrase is resolved account by account. */
    public record ConditionalDuty(UnitPhrase phrase, AssignmentRow row, List<Measure> measures) {}

    @Transactional(readOnly = true)
    public Duties of(String unitCode) {
        var unit = units.findByCode(unitCode).orElseThrow(() -> new NotFound("unit", unitCode));
        var resolved = today.resolve();
        var lines = resolved.dutiesOf(unitCode);
        return new Duties(
                unit,
                lines,
                unit.kind() == UnitKind.BANK ? ofBanks(resolved) : List.of(),
                lines.isEmpty() ? above(unit, resolved) : Optional.empty());
    }

    private static Optional<DutyHolder> above(Unit unit, ResolvedBreakdown resolved) {
        return unit.parentCode().flatMap(resolved::answeringFor);
    }

    private static List<ConditionalDuty> ofBanks(ResolvedBreakdown resolved) {
        var breakdown = resolved.breakdown();
        return resolved.assignments().open().stream()
                .filter(phrase -> phrase.standsFor() == StandsFor.PER_ACCOUNT)
                .map(phrase -> {
                    var row = breakdown.row(phrase.rowNo());
                    return new ConditionalDuty(phrase, row, breakdown.measuresOf(row));
                })
                .toList();
    }
}

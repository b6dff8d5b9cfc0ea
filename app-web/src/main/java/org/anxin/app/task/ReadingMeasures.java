package org.anxin.app.task;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.task.Assignment;
import org.anxin.domain.task.AssignmentRow;
import org.anxin.domain.task.DutyHolder;
import org.anxin.domain.task.InterpretationNote;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.MeasureLedger;
import org.anxin.domain.task.MeasureLine;
import org.anxin.domain.task.MeasurePanel;
import org.anxin.domain.task.ResolvedBreakdown;
import org.anxin.domain.task.Task;
import org.anxin.domain.task.UnitPhrase;
import org.anxin.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The 50 measures: as a list, and one by one with everything that is known about each. */
@Service
public class ReadingMeasures {

    private final TodaysBreakdown today;
    private final MeasureLedger ledger;
    private final List<MeasurePanel> panels;

    ReadingMeasures(TodaysBreakdown today, MeasureLedger ledger, List<MeasurePanel> panels) {
        this.today = today;
        this.ledger = ledger;
        this.panels = panels;
    }

    /** What the list can be narrowed to. */
    public record Choices(List<Task> tasks, List<DutyHolder> units) {}

    /**
     * @param companions measures of the same row, which share its units and remark
     * @param parts responsible first
     * @param sections what later features show of themselves
     * @param own whether the asker's unit, or the one that answers for it, has a part in the row
     * @param previous the measure before it, 0 for none
     * @param next the measure after it, 0 for none
     */
    public record Dossier(
            Measure measure,
            Task task,
            AssignmentRow row,
            List<Measure> companions,
            List<Part> parts,
            List<InterpretationNote> notes,
            List<PanelSection> sections,
            boolean own,
            int previous,
            int next) {}

    /**
     * Who holds one role in the row.
     *
     * @param printed the cell, word for word
     * @param open its phrases that lead to no unit yet
     */
    public record Part(UnitRole role, String printed, List<Holder> holders, List<UnitPhrase> open) {}

    /** @param inPlaceOf the name of the ceased unit that the phrase meant, or null */
    public record Holder(Assignment assignment, @Nullable String inPlaceOf) {}

    @Transactional(readOnly = true)
    public Choices choices() {
        var resolved = today.resolve();
        return new Choices(resolved.breakdown().tasks(), resolved.dutiful());
    }

    /** All 50, in the table's order. */
    @Transactional(readOnly = true)
    public List<Measure> all() {
        return today.resolve().breakdown().measures();
    }

    @Transactional(readOnly = true)
    public ListPage<MeasureLine> page(ListQuery query) {
        return ledger.page(query, rowsOf(query));
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Consumer<MeasureLine> line) {
        ledger.forEach(query, rowsOf(query), line);
    }

    @Transactional(readOnly = true)
    public Dossier find(int no, Actor asker) {
        var resolved = today.resolve();
        var breakdown = resolved.breakdown();
        var measure = breakdown.measure(no).orElseThrow(() -> new NotFound("measure", no));
        var row = breakdown.row(measure.rowNo());
        return new Dossier(
                measure,
                breakdown.taskOf(measure),
                row,
                breakdown.measuresOf(row).stream()
                        .filter(other -> other.no() != no)
                        .toList(),
                Arrays.stream(UnitRole.values())
                        .map(role -> part(resolved, row, role))
                        .toList(),
                breakdown.notesOn(measure),
                panels.stream()
                        .flatMap(panel -> panel.on(measure, asker).stream())
                        .toList(),
                resolved.answeringFor(asker.unitCode())
                        .flatMap(unit -> resolved.assignments().of(row, unit.code()))
                        .isPresent(),
                no - 1,
                no < breakdown.measures().size() ? no + 1 : 0);
    }

    private static Part part(ResolvedBreakdown resolved, AssignmentRow row, UnitRole role) {
        var holders = resolved.assignments().of(row, role).stream()
                .map(assignment -> new Holder(assignment, nameOf(resolved, assignment.inPlaceOf())))
                .toList();
        return new Part(role, row.printed(role), holders, resolved.assignments().openIn(row, role));
    }

    private static @Nullable String nameOf(ResolvedBreakdown resolved, @Nullable String unitCode) {
        return unitCode == null
                ? null
                : resolved.holder(unitCode).map(DutyHolder::shortName).orElse(unitCode);
    }

    /** Rows in which the chosen unit has a part, or the chosen part; null where neither a unit nor a part was chosen. */
    private @Nullable List<Integer> rowsOf(ListQuery query) {
        var unit = query.filter("unit");
        if (unit.isEmpty()) {
            return null;
        }
        var role = query.filter("role").flatMap(ReadingMeasures::role);
        return today.resolve().assignments().ofUnit(unit.get()).stream()
                .filter(assignment -> role.isEmpty() || assignment.role() == role.get())
                .map(Assignment::rowNo)
                .toList();
    }

    private static Optional<UnitRole> role(String typed) {
        return Arrays.stream(UnitRole.values())
                .filter(role -> role.name().equals(typed))
                .findFirst();
    }
}

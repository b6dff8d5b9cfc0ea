package org.anxin.domain.task.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anxin.domain.policy.LunarCalendar;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.task.Assignment;
import org.anxin.domain.task.AssignmentResolution;
import org.anxin.domain.task.Assignments;
import org.anxin.domain.task.DutyHolder;
import org.anxin.domain.task.ListMember;
import org.anxin.domain.task.TaskBreakdown;
import org.anxin.domain.task.UnitPhrase;
import org.anxin.domain.task.UnitPhrase.StandsFor;
import org.anxin.domain.task.UnitRole;

/**
 * What a year asks of whom: for each cadence and each of its periods one obligation for each unit that is obliged on the
 * period's first day, or one for all of them together. A unit that has ceased by then is not obliged, its successor is.
 *
 * <p>Basis: 叶政办〔2018〕41号, 附件备注.
 */
public final class YearPlan {

    private final List<Cadence> cadences;
    private final TaskBreakdown breakdown;
    private final List<DutyHolder> holders;
    private final List<ListMember> members;
    private final DueDates dueDates;
    private final LunarCalendar lunar;

    public YearPlan(
            List<Cadence> cadences,
            TaskBreakdown breakdown,
            List<DutyHolder> holders,
            List<ListMember> members,
            PolicyParameters parameters,
            LunarCalendar lunar) {
        this.cadences = cadences;
        this.breakdown = breakdown;
        this.holders = holders;
        this.members = members;
        this.dueDates = new DueDates(parameters, cadences);
        this.lunar = lunar;
    }

    /** In the order of cadences, periods and units. What falls due once belongs to its own year, whichever is asked. */
    public List<PlannedObligation> of(int year) {
        var planned = new ArrayList<PlannedObligation>();
        for (var cadence : cadences) {
            int asked = cadence.frequency() == Frequency.ONCE ? dueDates.yearOf(cadence) : year;
            for (var period : Period.of(cadence.frequency(), asked, lunar)) {
                planned.addAll(of(cadence, period));
            }
        }
        return List.copyOf(planned);
    }

    private List<PlannedObligation> of(Cadence cadence, Period period) {
        var obliged = obliged(cadence, period);
        if (obliged.isEmpty()) {
            return List.of();
        }
        var due = dueDates.of(cadence, period);
        if (!cadence.isJoint()) {
            return obliged.stream()
                    .map(unit -> new PlannedObligation(
                            cadence, period, due, unit, List.of(), supporting(cadence, period), null))
                    .toList();
        }
        var lead = lead(cadence, period).orElse(obliged.getFirst());
        return List.of(new PlannedObligation(cadence, period, due, lead, obliged, supporting(cadence, period), null));
    }

    private List<String> obliged(Cadence cadence, Period period) {
        var phrases = new ArrayList<UnitPhrase>();
        for (var holder : cadence.holders()) {
            phrases.add(new UnitPhrase(
                    1,
                    UnitRole.RESPONSIBLE,
                    phrases.size() + 1,
                    "",
                    holder.unitCode() != null ? StandsFor.UNIT : StandsFor.LIST,
                    holder.unitCode(),
                    holder.listCode()));
        }
        return codes(resolve(phrases, obligedOn(cadence, period)).all().stream());
    }

    private Optional<String> lead(Cadence cadence, Period period) {
        if (cadence.leadCode() == null) {
            return Optional.empty();
        }
        var phrase = new UnitPhrase(1, UnitRole.RESPONSIBLE, 1, "", StandsFor.UNIT, cadence.leadCode(), null);
        return codes(resolve(List.of(phrase), obligedOn(cadence, period)).all().stream()).stream()
                .findFirst();
    }

    private List<String> supporting(Cadence cadence, Period period) {
        var rows = new LinkedHashSet<Integer>();
        cadence.measures().forEach(no -> breakdown.measure(no).ifPresent(measure -> rows.add(measure.rowNo())));
        var phrases = breakdown.phrases().stream()
                .filter(phrase -> rows.contains(phrase.rowNo()))
                .toList();
        return codes(resolve(phrases, obligedOn(cadence, period)).all().stream()
                .filter(assignment -> assignment.role() == UnitRole.SUPPORTING));
    }

    /** The period's first day; what is due once obliges those who were there at its end, as the document came late. */
    private static LocalDate obligedOn(Cadence cadence, Period period) {
        return cadence.frequency() == Frequency.ONCE ? period.to() : period.from();
    }

    private Assignments resolve(List<UnitPhrase> phrases, LocalDate day) {
        return new AssignmentResolution(phrases, holders, members).on(day);
    }

    private static List<String> codes(Stream<Assignment> assignments) {
        return assignments
                .map(assignment -> assignment.unit().code())
                .distinct()
                .toList();
    }
}

package org.anxin.app.task.obligation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.domain.policy.LunarCalendar;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.task.DutyHolder;
import org.anxin.domain.task.DutyHolders;
import org.anxin.domain.task.TaskBreakdowns;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.ObligationPlanner;
import org.anxin.domain.task.obligation.ObligationYear;
import org.anxin.domain.task.obligation.ObligationYears;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.obligation.PlannedObligation;
import org.anxin.domain.task.obligation.Succession;
import org.anxin.domain.task.obligation.YearPlan;
import org.anxin.domain.task.progress.ProgressReports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a year's obligations about: every one that its plan asks for and that does not exist yet, so that it may be done
 * as often as one likes. What a unit that has ceased still owes goes over to its successor.
 */
@Service
public class RollingObligations {

    private static final int KEYS_AT_ONCE = 10_000;

    private final Cadences cadences;
    private final TaskBreakdowns breakdowns;
    private final DutyHolders holders;
    private final PolicyParameters parameters;
    private final LunarCalendar lunar;
    private final List<ObligationPlanner> planners;
    private final Obligations obligations;
    private final ObligationYears years;
    private final ProgressReports reports;
    private final Clock clock;

    RollingObligations(
            Cadences cadences,
            TaskBreakdowns breakdowns,
            DutyHolders holders,
            PolicyParameters parameters,
            LunarCalendar lunar,
            List<ObligationPlanner> planners,
            Obligations obligations,
            ObligationYears years,
            ProgressReports reports,
            Clock clock) {
        this.cadences = cadences;
        this.breakdowns = breakdowns;
        this.holders = holders;
        this.parameters = parameters;
        this.lunar = lunar;
        this.planners = planners;
        this.obligations = obligations;
        this.years = years;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * What a roll did.
     *
     * @param created obligations that did not exist before
     * @param handedOver those that went over to a successor
     */
    public record Rolled(int year, int created, int handedOver) {}

    /** A year as the plan sees it. */
    public record YearOverview(int year, Optional<ObligationYear> rolled, List<PlannedObligation> planned) {}

    @Transactional(readOnly = true)
    public YearOverview overview(int year) {
        return new YearOverview(year, years.findByYear(year), plan(year));
    }

    /**
     * Today's year, from December on the next one too, and last year's while its winter lasts. Done every night and at
     * every start.
     */
    @Transactional
    public List<Rolled> keepUp() {
        var today = LocalDate.now(clock);
        var rolled = new ArrayList<Rolled>();
        if (today.isBefore(lunar.springFestival(today.getYear()))) {
            rolled.add(roll(today.getYear() - 1, false, Actor.SYSTEM));
        }
        rolled.add(roll(today.getYear(), false, Actor.SYSTEM));
        if (today.getMonth() == Month.DECEMBER) {
            rolled.add(roll(today.getYear() + 1, false, Actor.SYSTEM));
        }
        return rolled;
    }

    /** The whole year, what was due before the beginning here as well. */
    @Transactional
    public Rolled rollWhole(int year, Actor by) {
        return roll(year, true, by);
    }

    /**
     * What a change of a record makes due is there at once, and need not wait for the night. A year that was not rolled yet
     * waits for its roll.
     *
     * @return how many are new
     */
    @Transactional
    public int bringAbout(List<PlannedObligation> planned) {
        var counted = planned.stream()
                .map(one -> one.period().year())
                .distinct()
                .flatMap(year -> years.findByYear(year).stream())
                .collect(Collectors.toMap(ObligationYear::year, Function.identity()));
        return make(
                planned.stream()
                        .filter(one -> counted.containsKey(one.period().year())
                                && counted.get(one.period().year()).owes(one))
                        .toList(),
                clock.instant());
    }

    private Rolled roll(int year, boolean whole, Actor by) {
        var now = clock.instant();
        var counted = years.findByYear(year).orElseGet(() -> years.save(begin(year, by, now)));
        if (whole && !counted.isWhole()) {
            counted.countWhole(by.username(), now);
        }
        int made = make(plan(year).stream().filter(counted::owes).toList(), now);
        return new Rolled(year, made, handOver(now));
    }

    /** Those that do not exist yet. */
    private int make(List<PlannedObligation> owed, Instant now) {
        var existing = existing(owed);
        var missing = owed.stream()
                .filter(planned -> !existing.contains(planned.instanceKey()))
                .toList();
        missing.forEach(planned -> obligations.save(new Obligation(planned, now)));
        return missing.size();
    }

    /** In pieces, as a statement takes no more than 65,535 parameters: accounts by the month are many. */
    private Set<String> existing(List<PlannedObligation> owed) {
        var keys = owed.stream().map(PlannedObligation::instanceKey).toList();
        var existing = new HashSet<String>();
        for (int from = 0; from < keys.size(); from += KEYS_AT_ONCE) {
            existing.addAll(
                    obligations.findExistingKeys(keys.subList(from, Math.min(keys.size(), from + KEYS_AT_ONCE))));
        }
        return existing;
    }

    /** Nothing that was due before the installation began; the office may ask for it. */
    private ObligationYear begin(int year, Actor by, Instant now) {
        var began = years.findAllByOrderByYearDesc().stream()
                .map(ObligationYear::owedFrom)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.now(clock));
        var firstDay = LocalDate.of(year, 1, 1);
        return new ObligationYear(year, began.isAfter(firstDay) ? began : firstDay, by.username(), now);
    }

    private List<PlannedObligation> plan(int year) {
        var plan = new YearPlan(
                cadences.all(), breakdowns.current(), holders.all(), holders.listMembers(), parameters, lunar);
        return Stream.concat(plan.of(year).stream(), planners.stream().flatMap(planner -> planner.plan(year).stream()))
                .toList();
    }

    private int handOver(Instant now) {
        var today = LocalDate.now(clock);
        var units = holders.all();
        var ceased = units.stream()
                .filter(unit -> unit.hasCeasedBy(today))
                .map(DutyHolder::code)
                .toList();
        if (ceased.isEmpty()) {
            return 0;
        }
        var succession = new Succession(units, today);
        int handed = 0;
        for (var obligation : obligations.findUnendedLedBy(ceased)) {
            var successor = succession.of(obligation.leadCode());
            if (successor.isPresent()) {
                handOver(obligation, successor.get(), now);
                handed++;
            }
        }
        return handed;
    }

    private void handOver(Obligation obligation, DutyHolder successor, Instant now) {
        var ownKey = obligation.instanceKeyOf(successor.code());
        boolean owesTheSame = !ownKey.equals(obligation.instanceKey())
                && obligations.findByInstanceKey(ownKey).isPresent();
        var report = reports.findStandingOn(obligation.id());
        if (owesTheSame && report.isEmpty()) {
            obligation.voidIt("单位已撤并，由" + successor.shortName() + "承接，与其同期事项合并", Actor.SYSTEM.username(), now);
        } else {
            obligation.handOver(successor.code());
            report.ifPresent(standing -> standing.handOver(successor.code()));
        }
    }
}

package org.anxin.app.task.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.app.task.instruction.ReadingInstructions;
import org.anxin.domain.organization.PermissionHolder;
import org.anxin.domain.organization.PermissionHolders;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.panel.Picture;
import org.anxin.domain.task.instruction.InstructionCounts;
import org.anxin.domain.task.instruction.InstructionLine;
import org.anxin.domain.task.obligation.LeaderPanel;
import org.anxin.domain.task.obligation.ObligationLedger;
import org.anxin.domain.task.obligation.ObligationLedger.UnitStanding;
import org.anxin.domain.task.obligation.ObligationLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 领导一页: what is open, what is overdue, who answers for it, and which instructions are not answered yet. */
@Service
public class ReadingLeaderPage {

    /** More than a leader reads at once; the ledger has them all. */
    private static final int LONGEST = 10;

    private final ObligationLedger ledger;
    private final ReadingInstructions instructions;
    private final PermissionHolders holders;
    private final Units units;
    private final List<LeaderPanel> panels;
    private final Clock clock;

    ReadingLeaderPage(
            ObligationLedger ledger,
            ReadingInstructions instructions,
            PermissionHolders holders,
            Units units,
            List<LeaderPanel> panels,
            Clock clock) {
        this.ledger = ledger;
        this.instructions = instructions;
        this.holders = holders;
        this.units = units;
        this.panels = panels;
        this.clock = clock;
    }

    /**
     * @param units the worst first
     * @param overdue the longest first
     * @param answered instructions that were answered and wait for the leader
     */
    public record LeaderPage(
            int year,
            LocalDate today,
            Totals totals,
            List<UnitOverview> units,
            List<ObligationLine> overdue,
            InstructionCounts instructions,
            List<InstructionLine> answered) {}

    /** @param percent of what has begun this year and is done, in whole percent; 0 where nothing has begun */
    public record Totals(int open, int overdue, int waiting, int done, int doneLate, int percent) {}

    /** @param answersFor the names of those who report for the unit, or pass its reports on */
    public record UnitOverview(UnitStanding standing, String answersFor) {}

    @Transactional(readOnly = true)
    public LeaderPage page(Actor asker) {
        var today = LocalDate.now(clock);
        var scope = asker.scopeOf(Permission.OBLIGATION_READ);
        var standings = ledger.unitsIn(today.getYear(), scope, today);
        return new LeaderPage(
                today.getYear(),
                today,
                totals(standings),
                overviews(standings),
                overdue(asker, today),
                instructions.counts(asker),
                instructions.toRead(asker));
    }

    /** What other features show of themselves, in their order. */
    @Transactional(readOnly = true)
    public List<Picture> pictures(Actor asker) {
        return panels.stream()
                .flatMap(panel -> panel.pictureFor(asker).stream())
                .toList();
    }

    private List<ObligationLine> overdue(Actor asker, LocalDate today) {
        var query = new ListQuery(Map.of("standing", "OVERDUE"), "due", false, LONGEST, null, null, 1);
        return ledger.page(query, asker.scopeOf(Permission.OBLIGATION_READ), today)
                .rows();
    }

    private static Totals totals(List<UnitStanding> standings) {
        int open = standings.stream().mapToInt(UnitStanding::open).sum();
        int overdue = standings.stream().mapToInt(UnitStanding::overdue).sum();
        int waiting = standings.stream().mapToInt(UnitStanding::waiting).sum();
        int done = standings.stream().mapToInt(UnitStanding::done).sum();
        int doneLate = standings.stream().mapToInt(UnitStanding::doneLate).sum();
        int all = open + waiting + done;
        return new Totals(open, overdue, waiting, done, doneLate, all == 0 ? 0 : done * 100 / all);
    }

    private List<UnitOverview> overviews(List<UnitStanding> standings) {
        var heads = holders.of(Permission.REPORT_PASS);
        var clerks = holders.of(Permission.REPORT_WRITE);
        var byCode = units
                .findByCodeIn(standings.stream().map(UnitStanding::unitCode).toList())
                .stream()
                .collect(Collectors.toMap(Unit::code, Function.identity()));
        return standings.stream()
                .map(standing -> new UnitOverview(standing, answersFor(byCode.get(standing.unitCode()), heads, clerks)))
                .toList();
    }

    /** The unit's own reviewers; where it has none, those who report for it. */
    private static String answersFor(Unit unit, List<PermissionHolder> heads, List<PermissionHolder> clerks) {
        var names = names(unit, heads);
        return names.isEmpty() ? names(unit, clerks) : names;
    }

    private static String names(Unit unit, List<PermissionHolder> people) {
        return people.stream()
                .filter(holder -> holder.unitPath().startsWith(unit.path()))
                .map(PermissionHolder::fullName)
                .collect(Collectors.joining("、"));
    }
}

package org.anxin.app.task.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.app.shared.reminder.SendingReminders;
import org.anxin.domain.organization.PermissionHolder;
import org.anxin.domain.organization.PermissionHolders;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.reminder.Notice;
import org.anxin.domain.task.obligation.ObligationLedger;
import org.anxin.domain.task.obligation.ObligationLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of obligations in stages: some days before the last day (T−5, T−1, as the parameter says) whoever reports for the
 * unit, after it also the leaders. Each stage once; a day on which the product was off is made up for by the stage that is
 * due then. A last day that was moved is reminded of anew.
 */
@Service
public class RemindingOfObligations {

    static final String KIND = "obligation";
    static final String OVERDUE = "overdue";

    private final ObligationLedger ledger;
    private final PolicyParameters parameters;
    private final PermissionHolders holders;
    private final Units units;
    private final SendingReminders sending;
    private final Clock clock;

    RemindingOfObligations(
            ObligationLedger ledger,
            PolicyParameters parameters,
            PermissionHolders holders,
            Units units,
            SendingReminders sending,
            Clock clock) {
        this.ledger = ledger;
        this.parameters = parameters;
        this.holders = holders;
        this.units = units;
        this.sending = sending;
        this.clock = clock;
    }

    /** @return how many messages are new */
    @Transactional
    public int remind() {
        var today = LocalDate.now(clock);
        var stages = stages(today);
        var farthest = stages.stream().mapToInt(Integer::intValue).max().orElse(0);
        var watched = ledger.watchedBy(today.plusDays(farthest), today);
        if (watched.isEmpty()) {
            return 0;
        }
        var clerks = holders.of(Permission.REPORT_WRITE);
        var leaders = holders.of(Permission.LEADER_READ);
        var paths = paths(watched);
        Map<Notice, Collection<String>> notices = new LinkedHashMap<>();
        for (var line : watched) {
            long left = ChronoUnit.DAYS.between(today, line.nextDueOn());
            var own = of(clerks, paths.get(line.unitCode()));
            if (left < 0) {
                notices.put(
                        overdue(line),
                        Stream.concat(own, names(leaders)).distinct().toList());
            } else {
                stageFor(left, stages).ifPresent(stage -> notices.put(before(line, stage, left), own.toList()));
            }
        }
        return sending.remind(notices);
    }

    private List<Integer> stages(LocalDate today) {
        return parameters.on("remind.before.days", today).list().value().stream()
                .map(Integer::valueOf)
                .toList();
    }

    /** The nearest stage that has come. */
    private static OptionalInt stageFor(long left, List<Integer> stages) {
        return stages.stream()
                .mapToInt(Integer::intValue)
                .filter(stage -> left <= stage)
                .min();
    }

    private static Notice before(ObligationLine line, int stage, long left) {
        return new Notice(
                KIND,
                subject(line),
                "T-" + stage,
                "“%s”（%s）%s，期限 %s，请及时报送"
                        .formatted(
                                line.title(),
                                line.periodLabel(),
                                left == 0 ? "今天到期" : "还有 " + left + " 天到期",
                                line.nextDueOn()),
                link(line));
    }

    private static Notice overdue(ObligationLine line) {
        return new Notice(
                KIND,
                subject(line),
                OVERDUE,
                "%s的“%s”（%s）已逾期，期限 %s，尚未报送"
                        .formatted(line.unitName(), line.title(), line.periodLabel(), line.nextDueOn()),
                link(line));
    }

    private static String subject(ObligationLine line) {
        return line.id() + "/" + line.nextDueOn();
    }

    private static String link(ObligationLine line) {
        return "/tasks/obligations/" + line.id();
    }

    private Map<String, String> paths(List<ObligationLine> watched) {
        var codes = watched.stream().map(ObligationLine::unitCode).distinct().toList();
        return units.findByCodeIn(codes).stream().collect(Collectors.toMap(Unit::code, Unit::path, (a, b) -> a));
    }

    private static Stream<String> of(List<PermissionHolder> people, String unitPath) {
        return names(people.stream()
                .filter(holder -> holder.unitPath().startsWith(unitPath))
                .toList());
    }

    private static Stream<String> names(List<PermissionHolder> people) {
        return people.stream().map(PermissionHolder::username);
    }
}

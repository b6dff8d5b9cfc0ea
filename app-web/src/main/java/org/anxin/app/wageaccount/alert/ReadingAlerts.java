package org.anxin.app.wageaccount.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.alert.AccountAlert;
import org.anxin.domain.wageaccount.alert.AccountAlertLedger;
import org.anxin.domain.wageaccount.alert.AccountAlertLine;
import org.anxin.domain.wageaccount.alert.AlertCounts;
import org.anxin.domain.wageaccount.alert.AlertReceiver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 专户异常报告: those of one's scope, as a list and one by one with what came of it. */
@Service
public class ReadingAlerts {

    private final AccountAlertLedger ledger;
    private final OpenAlerts open;
    private final Units units;
    private final UserAccounts accounts;
    private final ReadingFiles files;
    private final Clock clock;

    ReadingAlerts(
            AccountAlertLedger ledger,
            OpenAlerts open,
            Units units,
            UserAccounts accounts,
            ReadingFiles files,
            Clock clock) {
        this.ledger = ledger;
        this.open = open;
        this.units = units;
        this.accounts = accounts;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A unit that was told.
     *
     * @param readBy full name, null while nobody has opened it
     * @param daysLate days after the last day on which it replied, or until today without a reply
     */
    public record Told(
            Unit unit,
            @Nullable String readBy,
            @Nullable Instant readAt,
            @Nullable String reply,
            @Nullable String repliedBy,
            @Nullable Instant repliedAt,
            int daysLate) {}

    /**
     * An alert as its page shows it.
     *
     * @param endedBy full name, null while it is open
     * @param mayReply whether the asker's unit was told and has not replied
     * @param mayRecord whether the asker may record what the contractor reported
     * @param mayClose whether the asker may find what it was
     * @param mayTakeBack whether the asker's bank may still take it back
     * @param mayAddFiles whether it takes papers from the asker
     */
    public record Dossier(
            AccountAlertLine line,
            AccountAlert alert,
            List<Told> told,
            @Nullable String endedBy,
            List<FileLine> files,
            boolean mayReply,
            boolean mayRecord,
            boolean mayClose,
            boolean mayTakeBack,
            boolean mayAddFiles,
            LocalDate today) {}

    @Transactional(readOnly = true)
    public ListPage<AccountAlertLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.ALERT_READ), today());
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<AccountAlertLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.ALERT_EXPORT), today(), line);
    }

    @Transactional(readOnly = true)
    public AlertCounts counts(Actor asker) {
        return ledger.counts(asker.scopeOf(Permission.ALERT_READ), today());
    }

    /** What the list can be narrowed to, in the district's fixed order. */
    public record Choices(List<Unit> banks, List<Unit> authorities, List<Unit> townships) {}

    @Transactional(readOnly = true)
    public Choices choices() {
        var all = units.findAllByOrderBySortOrderAscCodeAsc();
        return new Choices(
                those(all, unit -> unit.kind() == UnitKind.BANK),
                those(all, unit -> unit.sector().isPresent()),
                those(all, unit -> switch (unit.kind()) {
                    case TOWNSHIP, STREET, DEVELOPMENT_ZONE -> true;
                    default -> false;
                }));
    }

    private static List<Unit> those(List<Unit> all, Predicate<Unit> which) {
        return all.stream().filter(which).toList();
    }

    @Transactional(readOnly = true)
    public Dossier open(UUID id, Actor asker) {
        var line = open.line(id, asker);
        var alert = open.stored(id);
        var own = open.told(alert, asker);
        boolean standing = !alert.isOver();
        var names = new HashMap<String, String>();
        return new Dossier(
                line,
                alert,
                told(alert, names),
                alert.endedBy().map(username -> name(username, names)).orElse(null),
                files.of(AlertFiles.KIND, id.toString()),
                standing
                        && own.flatMap(unit -> alert.receiver(unit.code()))
                                .filter(receiver -> !receiver.hasReplied())
                                .isPresent(),
                standing && own.isPresent(),
                standing && open.laborBureauOf(asker).isPresent(),
                standing && alert.isUnread() && open.reporting(alert, asker).isPresent(),
                open.takesFilesFrom(alert, asker),
                today());
    }

    private List<Told> told(AccountAlert alert, Map<String, String> names) {
        return units.findByCodeIn(alert.receiverCodes()).stream()
                .sorted(Comparator.comparing(Unit::sortOrder).thenComparing(Unit::code))
                .map(unit -> told(unit, alert.receiver(unit.code()).orElseThrow(), alert, names))
                .toList();
    }

    private Told told(Unit unit, AlertReceiver receiver, AccountAlert alert, Map<String, String> names) {
        return new Told(
                unit,
                receiver.readBy().map(username -> name(username, names)).orElse(null),
                receiver.readAt().orElse(null),
                receiver.reply().orElse(null),
                receiver.repliedBy().map(username -> name(username, names)).orElse(null),
                receiver.repliedAt().orElse(null),
                daysLate(receiver, alert));
    }

    /** Who replied late stays late; who never had to, because it was closed before, is not. */
    private int daysLate(AlertReceiver receiver, AccountAlert alert) {
        var until = receiver.repliedAt().or(alert::endedAt).map(this::day).orElseGet(this::today);
        return (int) Math.max(0, ChronoUnit.DAYS.between(alert.dueOn(), until));
    }

    private LocalDate day(Instant at) {
        ZoneId zone = clock.getZone();
        return LocalDate.ofInstant(at, zone);
    }

    private String name(String username, Map<String, String> known) {
        return known.computeIfAbsent(
                username,
                name -> accounts.findByUsername(name).map(UserAccount::fullName).orElse(name));
    }

    /** The day against which lateness is told. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

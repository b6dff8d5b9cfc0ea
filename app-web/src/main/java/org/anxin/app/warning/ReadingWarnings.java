package org.anxin.app.warning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.warning.EarlyWarning;
import org.anxin.domain.warning.EarlyWarnings;
import org.anxin.domain.warning.WarningBoardLine;
import org.anxin.domain.warning.WarningLedger;
import org.anxin.domain.warning.WarningLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 欠薪预警台账: the warnings of one's scope as a list, by township and colour, and one by one. */
@Service
public class ReadingWarnings {

    private final WarningLedger ledger;
    private final EarlyWarnings warnings;
    private final WarningEvidence evidence;
    private final Units units;
    private final UserAccounts accounts;
    private final Clock clock;

    ReadingWarnings(
            WarningLedger ledger,
            EarlyWarnings warnings,
            WarningEvidence evidence,
            Units units,
            UserAccounts accounts,
            Clock clock) {
        this.ledger = ledger;
        this.warnings = warnings;
        this.evidence = evidence;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What was done by whom, with the names that a page shows. */
    public record Step(String unit, String person, String text, Instant at) {}

    /** @param link where a figure comes from, null where it leads nowhere for the asker */
    public record Evidence(
            String label, String value, @Nullable String link) {}

    /**
     * A warning with everything about it.
     *
     * @param evidence what it rests on, with where it can be looked up
     * @param closedBy who closed it, as colleagues know the person; empty while it is open
     * @param next the most urgent other one that nobody has taken in hand, for who handles them
     * @param handle whether the asker may write what is done about it
     * @param close whether the asker may close it
     */
    public record Dossier(
            WarningLine line,
            EarlyWarning warning,
            List<Evidence> evidence,
            List<Step> steps,
            String closedBy,
            LocalDate today,
            Optional<WarningLine> next,
            boolean handle,
            boolean close) {}

    @Transactional(readOnly = true)
    public ListPage<WarningLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.WARNING_READ), today());
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<WarningLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.WARNING_READ), today(), line);
    }

    @Transactional(readOnly = true)
    public List<WarningBoardLine> board(Actor asker) {
        return ledger.board(asker.scopeOf(Permission.WARNING_READ), today());
    }

    /** What is open of a project or an enterprise, the most urgent first. */
    @Transactional(readOnly = true)
    public ListPage<WarningLine> openOf(String filter, UUID id, Actor asker, int most) {
        return page(
                new ListQuery(Map.of(filter, id.toString(), "state", "UNCLOSED"), "", false, most, null, null, 1),
                asker);
    }

    @Transactional(readOnly = true)
    public Optional<WarningLine> find(UUID id, Actor asker) {
        return ledger.find(id, asker.scopeOf(Permission.WARNING_READ), today());
    }

    @Transactional(readOnly = true)
    public Dossier open(UUID id, Actor asker) {
        var line = find(id, asker).orElseThrow(() -> new NotFound("early warning", id));
        var warning = warnings.findById(id).orElseThrow();
        var unitNames = unitNames(warning);
        var people = people(warning);
        var steps = warning.disposals().stream()
                .map(step -> new Step(
                        unitNames.getOrDefault(step.unitCode(), ""),
                        people.getOrDefault(step.disposedBy(), step.disposedBy()),
                        step.text(),
                        step.disposedAt()))
                .toList();
        return new Dossier(
                line,
                warning,
                evidence.of(warning, line.figures(), asker),
                steps,
                warning.closedBy().map(who -> people.getOrDefault(who, "系统")).orElse(""),
                today(),
                asker.may(Permission.WARNING_HANDLE) ? nextAfter(id, asker) : Optional.empty(),
                warning.isOpen() && reaches(id, asker, Permission.WARNING_HANDLE),
                warning.isOpen() && reaches(id, asker, Permission.WARNING_CLOSE));
    }

    private Optional<WarningLine> nextAfter(UUID id, Actor asker) {
        var urgent = new ListQuery(Map.of("state", "OPEN"), "", false, 2, null, null, 1);
        return ledger.page(urgent, asker.scopeOf(Permission.WARNING_HANDLE), today()).rows().stream()
                .filter(line -> !line.id().equals(id))
                .findFirst();
    }

    private boolean reaches(UUID id, Actor asker, Permission permission) {
        return asker.may(permission)
                && (asker.scopeOf(permission).equals(asker.scopeOf(Permission.WARNING_READ))
                        || ledger.find(id, asker.scopeOf(permission), today()).isPresent());
    }

    private Map<String, String> unitNames(EarlyWarning warning) {
        return units
                .findByCodeIn(warning.disposals().stream()
                        .map(step -> step.unitCode())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Unit::code, Unit::shortName));
    }

    private Map<String, String> people(EarlyWarning warning) {
        var names = Stream.concat(
                        warning.disposals().stream().map(step -> step.disposedBy()), warning.closedBy().stream())
                .distinct()
                .toList();
        return names.isEmpty() ? Map.of() : named(names);
    }

    private Map<String, String> named(Collection<String> usernames) {
        return accounts.findByUsernameIn(new ArrayList<>(usernames)).stream()
                .collect(Collectors.toMap(UserAccount::username, UserAccount::fullName));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

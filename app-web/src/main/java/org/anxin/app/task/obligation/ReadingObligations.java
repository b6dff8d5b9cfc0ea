package org.anxin.app.task.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.Approvals;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.ObligationLedger;
import org.anxin.domain.task.obligation.ObligationLine;
import org.anxin.domain.task.obligation.ObligationStanding;
import org.anxin.domain.task.obligation.ObligationState;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.obligation.Part;
import org.anxin.domain.task.obligation.Sight;
import org.anxin.domain.task.progress.Fulfilment;
import org.anxin.domain.task.progress.ProgressReport;
import org.anxin.domain.task.progress.ProgressReports;
import org.anxin.domain.task.progress.ReportState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 落实台账: what is due from whom, as a list, and one by one with everything that was reported on it. */
@Service
public class ReadingObligations {

    private final ObligationLedger ledger;
    private final Obligations obligations;
    private final ProgressReports reports;
    private final Cadences cadences;
    private final Units units;
    private final UserAccounts accounts;
    private final Approvals approvals;
    private final BusinessRecords records;
    private final ReadingFiles files;
    private final Clock clock;

    ReadingObligations(
            ObligationLedger ledger,
            Obligations obligations,
            ProgressReports reports,
            Cadences cadences,
            Units units,
            UserAccounts accounts,
            Approvals approvals,
            BusinessRecords records,
            ReadingFiles files,
            Clock clock) {
        this.ledger = ledger;
        this.obligations = obligations;
        this.reports = reports;
        this.cadences = cadences;
        this.units = units;
        this.accounts = accounts;
        this.approvals = approvals;
        this.records = records;
        this.files = files;
        this.clock = clock;
    }

    /**
     * One obligation as its page shows it to one person.
     *
     * @param standing how it stands today
     * @param parts who has a part in it, the lead first
     * @param report what was reported; empty also where the asker only supports, or where it is another unit's draft
     * @param editedBy full name of the one who wrote the report
     * @param records the business records that it rests on; empty where the asker only supports
     * @param evidence files of all units; where the asker only supports, those of its own unit
     * @param exemptionWaits a prepared exemption waits for its second person
     * @param acts what the asker may do now
     */
    public record Dossier(
            Obligation obligation,
            Cadence cadence,
            ObligationStanding standing,
            Unit lead,
            List<UnitPart> parts,
            Sight sight,
            Optional<ProgressReport> report,
            String editedBy,
            List<Fulfilment.Record> records,
            List<FileLine> evidence,
            boolean exemptionWaits,
            Acts acts) {}

    public record UnitPart(Unit unit, Part part) {}

    /** What a person may do with an obligation as it stands. */
    public record Acts(
            boolean write,
            boolean withdraw,
            boolean pass,
            boolean review,
            boolean noteFirstPart,
            boolean addEvidence,
            boolean extend,
            boolean exempt) {}

    @Transactional(readOnly = true)
    public ListPage<ObligationLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.OBLIGATION_READ), today());
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<ObligationLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.OBLIGATION_EXPORT), today(), line);
    }

    /** How many stand how, of what the filter shows apart from the standing itself. */
    @Transactional(readOnly = true)
    public Map<ObligationStanding, Integer> counts(ListQuery query, Actor asker) {
        var filters = query.filters().entrySet().stream()
                .filter(filter -> !filter.getKey().equals("standing"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var all = new ListQuery(filters, "", false, ListQuery.DEFAULT_SIZE, null, null, 1);
        return ledger.counts(all, asker.scopeOf(Permission.OBLIGATION_READ), today());
    }

    @Transactional(readOnly = true)
    public List<Cadence> cadences() {
        return cadences.all();
    }

    @Transactional(readOnly = true)
    public Dossier open(UUID id, Actor asker) {
        var sight = ledger.sightOf(id, asker.scopeOf(Permission.OBLIGATION_READ));
        if (sight == Sight.NONE) {
            throw new NotFound("obligation", id);
        }
        var obligation = obligations.findById(id).orElseThrow(() -> new NotFound("obligation", id));
        var named = named(obligation);
        var lead = named.get(obligation.leadCode());
        var report = reports.findStandingOn(id);
        boolean waits = approvals.existsByKindAndSubjectKeyAndState(
                ExemptingObligations.KIND, id.toString(), Approval.State.PENDING);
        return new Dossier(
                obligation,
                cadences.get(obligation.cadenceCode()),
                ledger.standingOf(id, today()),
                lead,
                parts(obligation, named),
                sight,
                sight == Sight.WHOLE
                        ? report.filter(it -> it.state() != ReportState.DRAFT || asker.belongsTo(lead.path()))
                        : Optional.empty(),
                report.map(ProgressReport::editedBy).map(this::nameOf).orElse(""),
                sight == Sight.WHOLE
                        ? records.on(obligation).map(Fulfilment::records).orElse(List.of())
                        : List.of(),
                files.of(Evidence.OF_OBLIGATION, id.toString()).stream()
                        .filter(file -> sight == Sight.WHOLE || file.unitCode().equals(asker.unitCode()))
                        .toList(),
                waits,
                acts(obligation, report, lead, waits, named, asker));
    }

    private Map<String, Unit> named(Obligation obligation) {
        return units.findByCodeIn(obligation.allUnits()).stream()
                .collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    private static List<UnitPart> parts(Obligation obligation, Map<String, Unit> named) {
        return named.values().stream()
                .map(unit -> new UnitPart(unit, obligation.partOf(unit.code()).orElseThrow()))
                .sorted(Comparator.comparing(UnitPart::part)
                        .thenComparing(part -> part.unit().sortOrder()))
                .toList();
    }

    private Acts acts(
            Obligation obligation,
            Optional<ProgressReport> report,
            Unit lead,
            boolean exemptionWaits,
            Map<String, Unit> named,
            Actor asker) {
        boolean own = asker.belongsTo(lead.path());
        boolean writes = asker.may(Permission.REPORT_WRITE) && own;
        boolean open = obligation.state() == ObligationState.OPEN;
        var state = report.map(ProgressReport::state).orElse(ReportState.DRAFT);
        boolean reviews = asker.may(Permission.REPORT_REVIEW) && !own && state == ReportState.SUBMITTED;
        boolean helps = named.values().stream().anyMatch(unit -> asker.belongsTo(unit.path()));
        return new Acts(
                writes && open && state.isWritable(),
                writes && state.isWaiting(),
                asker.may(Permission.REPORT_PASS)
                        && own
                        && state == ReportState.UNIT_REVIEW
                        && report.flatMap(ProgressReport::submittedBy)
                                .filter(asker.username()::equals)
                                .isEmpty(),
                reviews,
                reviews
                        && obligation.firstDueOn().isPresent()
                        && obligation.firstMetOn().isEmpty(),
                asker.may(Permission.REPORT_WRITE)
                        && helps
                        && !obligation.state().isEnded(),
                asker.may(Permission.OBLIGATION_PLAN) && !own && open && !today().isAfter(obligation.dueOn()),
                open && !exemptionWaits && (writes || asker.may(Permission.OBLIGATION_PLAN)));
    }

    private String nameOf(String username) {
        return accounts.findByUsername(username).map(UserAccount::fullName).orElse(username);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

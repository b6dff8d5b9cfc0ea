package org.anxin.app.wageaccount;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.domain.enterprise.EnterpriseCard;
import org.anxin.domain.enterprise.EnterpriseCards;
import org.anxin.domain.enterprise.EnterpriseLedger;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.project.ProjectCard;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.AccountFigures;
import org.anxin.domain.wageaccount.AccountLedger;
import org.anxin.domain.wageaccount.AccountLine;
import org.anxin.domain.wageaccount.AccountRegistration;
import org.anxin.domain.wageaccount.AccountRemarks.Remark;
import org.anxin.domain.wageaccount.AccountState;
import org.anxin.domain.wageaccount.AccountTerm;
import org.anxin.domain.wageaccount.DedicatedWageAccount;
import org.anxin.domain.wageaccount.ServedProject;
import org.anxin.domain.wageaccount.ServedProjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 专用账户管理台账: the accounts of one's scope, as a list and one by one. */
@Service
public class ReadingAccounts {

    private static final int MONTHS = 12;
    private static final int SUGGESTED = 20;

    private final AccountLedger ledger;
    private final OpenAccounts open;
    private final AccountFigures figures;
    private final AccountPolicy policy;
    private final ServedProjects served;
    private final ProjectCards projects;
    private final EnterpriseCards enterprises;
    private final EnterpriseLedger register;
    private final Units units;
    private final UserAccounts users;
    private final ReadingFiles files;
    private final Clock clock;

    ReadingAccounts(
            AccountLedger ledger,
            OpenAccounts open,
            AccountFigures figures,
            AccountPolicy policy,
            ServedProjects served,
            ProjectCards projects,
            EnterpriseCards enterprises,
            EnterpriseLedger register,
            Units units,
            UserAccounts users,
            ReadingFiles files,
            Clock clock) {
        this.ledger = ledger;
        this.open = open;
        this.figures = figures;
        this.policy = policy;
        this.served = served;
        this.projects = projects;
        this.enterprises = enterprises;
        this.register = register;
        this.units = units;
        this.users = users;
        this.files = files;
        this.clock = clock;
    }

    /**
     * An account as its page shows it.
     *
     * @param hindrance what stands in the way of closing it, while its closing is announced
     * @param publicityEnds the last day of the announcement
     * @param months the latest confirmed ones, the newest first; for who sees notices also those that wait to be confirmed
     * @param edit whether the asker keeps it
     */
    public record Dossier(
            DedicatedWageAccount account,
            Unit bank,
            Holder holder,
            List<Share> shares,
            List<Remark> remarks,
            List<Receipt> receipts,
            List<Former> formers,
            List<AccountFigures.Month> months,
            List<FileLine> files,
            String recordedBy,
            Optional<LocalDate> publicityEnds,
            Optional<RuleViolation> hindrance,
            boolean edit) {

        public boolean mayEnd() {
            return edit && account.state() != AccountState.CLOSED && !account.isVoided();
        }
    }

    /**
     * The general contractor that opened it.
     *
     * @param shown whether the asker may open its page
     */
    public record Holder(UUID id, String name, boolean shown) {}

    /** A project with its sub-ledger. */
    public record Share(ServedProject project, String subLedgerNo) {}

    /** @param mayReceive whether the asker may give this receipt now */
    public record Receipt(
            AccountRegistration registration, Unit receiver, String receivedBy, boolean current, boolean mayReceive) {}

    /** What it was before a change. */
    public record Former(String bankName, String accountNo, String accountName, LocalDate changedOn, String reason) {}

    /** What a new account of a project begins with. */
    public record Suggested(ProjectCard project, String holderCode, String holderName, String accountName) {}

    @Transactional(readOnly = true)
    public ListPage<AccountLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.ACCOUNT_READ));
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<AccountLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.ACCOUNT_EXPORT), line);
    }

    /** Banks, townships and receivers for filters and forms: those that exist today. */
    @Transactional(readOnly = true)
    public List<Unit> units(Collection<UnitKind> kinds) {
        var today = today();
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> kinds.contains(unit.kind()) && unit.existsOn(today))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<ProjectCard> projectsLike(String typed, Actor asker) {
        return projects.suggest(typed, asker.scopeOf(Permission.ACCOUNT_EDIT), SUGGESTED);
    }

    @Transactional(readOnly = true)
    public Suggested suggested(UUID projectId, Actor asker) {
        var project = projects.find(projectId, asker.scopeOf(Permission.ACCOUNT_EDIT))
                .orElseThrow(() -> new NotFound("project", projectId));
        var holder = Optional.ofNullable(project.contractorId()).flatMap(enterprises::find);
        return new Suggested(
                project,
                holder.map(EnterpriseCard::creditCode).orElse(""),
                holder.map(EnterpriseCard::name).orElse(""),
                holder.map(it -> policy.on(today()).nameOf(it.name(), project.name()))
                        .orElse(""));
    }

    @Transactional(readOnly = true)
    public Dossier open(UUID id, Actor asker) {
        var account = open.find(id, asker);
        var theirUnits = unitsOf(account);
        var today = today();
        var terms = policy.on(today);
        var ofProjects = served.of(account.projectIds());
        var agreementFiles = files.of(AccountFiles.KIND, id.toString());
        var holder = holder(account.holderId(), asker);
        boolean announced = account.state() == AccountState.IN_PUBLICITY;
        var names = fullNames(account);
        return new Dossier(
                account,
                theirUnits.get(account.bankCode()),
                holder,
                shares(account, ofProjects),
                terms.remarks()
                        .on(
                                account,
                                holder.name(),
                                ofProjects,
                                (int) agreementFiles.stream()
                                        .filter(file -> !file.isVoided())
                                        .count(),
                                today),
                receipts(account, theirUnits, names, asker),
                account.changes().stream()
                        .map(change -> new Former(
                                theirUnits.get(change.bankCode()).shortName(),
                                change.accountNo(),
                                change.accountName(),
                                change.changedOn(),
                                change.reason()))
                        .toList(),
                asker.may(Permission.NOTICE_READ)
                        ? figures.monthsWithWaiting(id, asker.scopeOf(Permission.NOTICE_READ), MONTHS)
                        : figures.months(id, MONTHS),
                agreementFiles,
                names.getOrDefault(account.recordedBy(), account.recordedBy()),
                account.publicityFrom().flatMap(terms.publicity()::from).map(AccountTerm.End::lastDay),
                announced ? figures.arrearsOf(id).hindrance() : Optional.empty(),
                !account.isVoided() && open.mayEdit(account, asker));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Holder holder(UUID id, Actor asker) {
        return new Holder(
                id,
                enterprises.find(id).map(EnterpriseCard::name).orElse(""),
                asker.may(Permission.ENTERPRISE_READ) && register.shows(id, asker.scopeOf(Permission.ENTERPRISE_READ)));
    }

    private Map<String, Unit> unitsOf(DedicatedWageAccount account) {
        var codes = new HashSet<String>();
        codes.add(account.bankCode());
        account.registrations().forEach(each -> codes.add(each.receiverCode()));
        account.changes().forEach(each -> codes.add(each.bankCode()));
        return units.findByCodeIn(codes).stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    private Map<String, String> fullNames(DedicatedWageAccount account) {
        var usernames = Stream.concat(
                        Stream.of(account.recordedBy()),
                        account.registrations().stream().flatMap(each -> each.receivedBy().stream()))
                .distinct()
                .toList();
        return users.findByUsernameIn(usernames).stream()
                .collect(Collectors.toMap(UserAccount::username, UserAccount::fullName));
    }

    private static List<Share> shares(DedicatedWageAccount account, List<ServedProject> projects) {
        return projects.stream()
                .map(project -> new Share(
                        project,
                        account.projects().stream()
                                .filter(each -> each.projectId().equals(project.id()) && each.subLedgerNo() != null)
                                .map(each -> each.subLedgerNo())
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    private static List<Receipt> receipts(
            DedicatedWageAccount account, Map<String, Unit> units, Map<String, String> names, Actor asker) {
        var current = account.currentRegistrations();
        boolean receivable = !account.isVoided() && account.state() != AccountState.CLOSED;
        return account.registrations().stream()
                .sorted(Comparator.comparing(AccountRegistration::round).reversed())
                .map(each -> {
                    var receiver = units.get(each.receiverCode());
                    boolean isCurrent = current.contains(each);
                    return new Receipt(
                            each,
                            receiver,
                            each.receivedBy()
                                    .map(name -> names.getOrDefault(name, name))
                                    .orElse(""),
                            isCurrent,
                            isCurrent
                                    && receivable
                                    && !each.isReceived()
                                    && asker.may(Permission.ACCOUNT_RECEIVE)
                                    && asker.belongsTo(receiver.path()));
                })
                .toList();
    }
}

package org.anxin.app.wageaccount;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.domain.enterprise.EnterpriseCards;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.organization.Units;
import org.anxin.domain.project.ProjectCard;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.wageaccount.AccountFigures;
import org.anxin.domain.wageaccount.AccountMoved;
import org.anxin.domain.wageaccount.AccountProject;
import org.anxin.domain.wageaccount.DedicatedWageAccount;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Agreement;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Opening;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Particulars;
import org.anxin.domain.wageaccount.DedicatedWageAccounts;
import org.anxin.domain.wageaccount.ServedProjects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A sector bureau or the inspectorate keeps the register of accounts: opening, changes, closing. */
@Service
public class KeepingAccounts {

    private final DedicatedWageAccounts accounts;
    private final OpenAccounts open;
    private final ProjectCards projects;
    private final ServedProjects served;
    private final EnterpriseCards enterprises;
    private final Units units;
    private final AccountFigures figures;
    private final AccountPolicy policy;
    private final AccountObligations owed;
    private final FollowingAccounts following;
    private final ReceivingFiles receiving;
    private final ObjectProvider<AccountMoved> listeners;
    private final Clock clock;

    KeepingAccounts(
            DedicatedWageAccounts accounts,
            OpenAccounts open,
            ProjectCards projects,
            ServedProjects served,
            EnterpriseCards enterprises,
            Units units,
            AccountFigures figures,
            AccountPolicy policy,
            AccountObligations owed,
            FollowingAccounts following,
            ReceivingFiles receiving,
            ObjectProvider<AccountMoved> listeners,
            Clock clock) {
        this.accounts = accounts;
        this.open = open;
        this.projects = projects;
        this.served = served;
        this.enterprises = enterprises;
        this.units = units;
        this.figures = figures;
        this.policy = policy;
        this.owed = owed;
        this.following = following;
        this.receiving = receiving;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** @param subLedgerNo null where the account is the project's alone */
    public record Share(String projectCode, @Nullable String subLedgerNo) {}

    /** @param holderCode credit code of the general contractor */
    public record Opened(
            Particulars particulars,
            String holderCode,
            LocalDate openedOn,
            Agreement agreement,
            List<Share> shares,
            @Nullable String note,
            List<IncomingFile> agreementFiles) {}

    @Transactional
    public DedicatedWageAccount open(Opened opened, Actor by) {
        refuseOtherThanBank(opened.particulars().bankCode());
        refuseTaken(opened.particulars().accountNo());
        var holder = enterprises
                .byCreditCode(opened.holderCode())
                .orElseThrow(() -> new RuleViolation("account.holder-unknown", opened.holderCode()));
        var shares = shares(opened.shares(), by);
        var today = LocalDate.now(clock);
        var account = accounts.save(new DedicatedWageAccount(
                new Opening(
                        opened.particulars(),
                        holder.id(),
                        opened.openedOn(),
                        opened.agreement(),
                        shares,
                        opened.note()),
                Receivers.of(
                        served.of(shares.stream().map(AccountProject::projectId).toList())),
                by,
                today,
                clock.instant(),
                null));
        if (!opened.agreementFiles().isEmpty()) {
            receiving.receive(AccountFiles.KIND, account.id().toString(), opened.agreementFiles(), by);
        }
        following.of(account.projectIds());
        return account;
    }

    /**
     * What needs no new registration of its own: 联行号, agreement, note, and another project that is paid from it.
     *
     * @param more null where no project joins
     */
    @Transactional
    public void describe(
            UUID id,
            long version,
            @Nullable String cnaps,
            Agreement agreement,
            @Nullable String note,
            @Nullable Share more,
            Actor by) {
        var account = found(id, version, by);
        account.describe(cnaps, agreement, note);
        if (more != null) {
            var added = shares(List.of(more), by).getFirst();
            var authority = served.of(List.of(added.projectId())).getFirst().authorityCode();
            account.serve(added, authority, LocalDate.now(clock), clock.instant());
        }
        following.of(account.projectIds());
    }

    @Transactional
    public void change(UUID id, long version, Particulars changed, LocalDate on, String reason, Actor by) {
        var account = found(id, version, by);
        refuseOtherThanBank(changed.bankCode());
        if (!changed.accountNo().equals(account.accountNo())) {
            refuseTaken(changed.accountNo());
        }
        boolean moves = !changed.bankCode().equals(account.bankCode());
        account.change(changed, on, reason, by, LocalDate.now(clock), clock.instant());
        var first = YearMonth.from(on);
        owed.endOfOtherBanks(first, account, "专用账户已变更开户银行", by);
        if (moves) {
            listeners.orderedStream().forEach(listener -> listener.moved(id, first, changed.bankCode(), by));
        }
    }

    @Transactional
    public void announceClosing(
            UUID id, long version, LocalDate from, String place, List<IncomingFile> files, Actor by) {
        var account = found(id, version, by);
        account.announceClosing(from, place, LocalDate.now(clock));
        if (!files.isEmpty()) {
            receiving.receive(AccountFiles.KIND, id.toString(), files, by);
        }
    }

    @Transactional
    public void stopPublicity(UUID id, long version, Actor by) {
        found(id, version, by).stopPublicity();
    }

    @Transactional
    public void close(UUID id, long version, LocalDate on, @Nullable String note, Actor by) {
        var account = found(id, version, by);
        var today = LocalDate.now(clock);
        account.close(on, lastDayOfPublicity(account), figures.arrearsOf(id), note, today);
        owed.endFrom(YearMonth.from(on).plusMonths(1), account, "专用账户已于 " + on + " 销户", by);
        following.of(account.projectIds());
    }

    @Transactional
    public void voidAccount(UUID id, long version, String reason, Actor by) {
        var account = found(id, version, by);
        account.voidIt(by, reason, figures.hasNotices(id), clock.instant());
        owed.endFrom(YearMonth.from(account.openedOn()), account, "专用账户登记已作废", by);
        following.of(account.projectIds());
    }

    @Transactional
    public void addFiles(UUID id, List<IncomingFile> files, Actor by) {
        open.findToEdit(id, by);
        receiving.receive(AccountFiles.KIND, id.toString(), files, by);
    }

    /** Without a term in force (it came in 2020) the announcement hangs for its day only. */
    private LocalDate lastDayOfPublicity(DedicatedWageAccount account) {
        var from = account.publicityFrom().orElseThrow(() -> new RuleViolation("account.not-in-publicity"));
        return policy.on(LocalDate.now(clock))
                .publicity()
                .from(from)
                .map(end -> end.lastDay())
                .orElse(from);
    }

    private List<AccountProject> shares(List<Share> shares, Actor by) {
        var known =
                projects.byCodes(shares.stream().map(Share::projectCode).toList(), by.scopeOf(Permission.ACCOUNT_EDIT));
        var found = new ArrayList<AccountProject>();
        for (var share : shares) {
            ProjectCard card = known.get(share.projectCode());
            if (card == null) {
                throw new RuleViolation("account.project-unknown", share.projectCode());
            }
            found.add(new AccountProject(card.id(), share.subLedgerNo()));
        }
        return found;
    }

    private void refuseOtherThanBank(String code) {
        units.findByCode(code)
                .map(Unit::kind)
                .filter(kind -> kind == UnitKind.BANK)
                .orElseThrow(() -> new RuleViolation("account.no-bank"));
    }

    private void refuseTaken(String accountNo) {
        if (!accounts.findNumbersInUse(List.of(accountNo)).isEmpty()) {
            throw new RuleViolation("account.number-taken", accountNo);
        }
    }

    private DedicatedWageAccount found(UUID id, long version, Actor by) {
        var account = open.findToEdit(id, by);
        StaleForm.refuse(version, account.version(), "dedicated_wage_account", id);
        return account;
    }
}

package org.anxin.domain.wageaccount;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * An account out of which nothing but the wages of migrant workers is paid (农民工工资专用账户).
 *
 * <p>The general contractor opens it for one project, or for several with a sub-ledger each. Its papers go to 人社局 and to
 * the sector authority of each of its projects; when all of them have given a receipt it is registered. A change of bank,
 * number or name keeps what was before and begins a new round of receipts. When the works are complete the closing is
 * announced for a month; if nothing is owed then, it is closed. One that was recorded by mistake is voided.
 *
 * <p>What is late or odd about it (an unusual name, an opening after the term) is a fact that is recorded and remarked on,
 * see {@link AccountRemarks}; refused is only what cannot be.
 *
 * <p>Basis: 《保障农民工工资支付条例》第二十六条、第二十七条; 人社部发〔2021〕53号; 叶政办〔2018〕41号第24、26项.
 */
@Entity
@Table(name = "dedicated_wage_account")
public class DedicatedWageAccount {

    private static final Pattern NUMBER = Pattern.compile("[0-9-]{5,32}");
    private static final Pattern CNAPS = Pattern.compile("[0-9]{12}");

    @Id
    private UUID id;

    private String bankCode;
    private String accountNo;
    private String accountName;
    private @Nullable String cnaps;
    private UUID holderId;
    private LocalDate openedOn;
    private @Nullable LocalDate agreementOn;
    private @Nullable LocalDate agreementTo;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Embedded
    private @Nullable AccountClosing closing;

    private @Nullable String note;
    private String unitCode;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable UUID importRunId;
    private @Nullable String voidedBy;
    private @Nullable Instant voidedAt;
    private @Nullable String voidReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "wage_account_project", joinColumns = @JoinColumn(name = "account_id"))
    private Set<AccountProject> projects = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "wage_account_change", joinColumns = @JoinColumn(name = "account_id"))
    private Set<AccountChange> changes = new LinkedHashSet<>();

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    private Set<AccountRegistration> registrations = new LinkedHashSet<>();

    @Version
    private @Nullable Long version;

    /**
     * Where an account is kept and what it is called: what its registration is about.
     *
     * @param cnaps 联行号 of the branch
     */
    public record Particulars(
            String bankCode,
            String accountNo,
            String accountName,
            @Nullable String cnaps) {

        private void refuseImpossible() {
            if (!NUMBER.matcher(accountNo).matches()) {
                throw new RuleViolation("account.number");
            }
            if (accountName.isBlank()) {
                throw new RuleViolation("account.name");
            }
            refuseImpossibleCnaps(cnaps);
        }
    }

    /** The agreement of owner, general contractor and bank (资金管理三方协议). */
    public record Agreement(
            @Nullable LocalDate signedOn, @Nullable LocalDate validTo) {

        public static final Agreement NONE = new Agreement(null, null);

        private void refuseImpossible() {
            if (signedOn != null && validTo != null && validTo.isBefore(signedOn)) {
                throw new RuleViolation("account.agreement-dates");
            }
        }
    }

    /** @param holderId the general contractor that opened it */
    public record Opening(
            Particulars particulars,
            UUID holderId,
            LocalDate openedOn,
            Agreement agreement,
            List<AccountProject> projects,
            @Nullable String note) {}

    /**
     * @param receivers units that its papers go to
     * @param importRunId the file that brought it in, or null
     */
    public DedicatedWageAccount(
            Opening opening,
            Collection<String> receivers,
            Actor by,
            LocalDate today,
            Instant now,
            @Nullable UUID importRunId) {
        opening.particulars().refuseImpossible();
        opening.agreement().refuseImpossible();
        if (opening.openedOn().isAfter(today)) {
            throw new RuleViolation("account.opened-in-future");
        }
        if (opening.projects().isEmpty()) {
            throw new RuleViolation("account.no-project");
        }
        if (opening.projects().stream()
                        .map(AccountProject::projectId)
                        .distinct()
                        .count()
                != opening.projects().size()) {
            throw new RuleViolation("account.project-twice");
        }
        this.id = Ids.next(now.toEpochMilli());
        this.bankCode = opening.particulars().bankCode();
        this.accountNo = opening.particulars().accountNo();
        this.accountName = opening.particulars().accountName();
        this.cnaps = opening.particulars().cnaps();
        this.holderId = opening.holderId();
        this.openedOn = opening.openedOn();
        this.agreementOn = opening.agreement().signedOn();
        this.agreementTo = opening.agreement().validTo();
        this.note = opening.note();
        this.projects.addAll(opening.projects());
        this.state = AccountState.UNREGISTERED;
        this.unitCode = by.unitCode();
        this.recordedBy = by.username();
        this.recordedAt = now;
        this.importRunId = importRunId;
        file((short) 1, receivers, today, now);
    }

    /** One of the receivers has the papers and says so; with the last receipt the account is registered. */
    public void receive(String receiverCode, String receiptNo, @Nullable String words, Actor by, LocalDate on) {
        refuseUnlessOpen();
        rounds().receive(receiverCode, receiptNo, words, by, on);
        if (state != AccountState.IN_PUBLICITY) {
            state = standing();
        }
    }

    /** It also pays the wages of another project from now on, whose authority gets the papers too. */
    public void serve(AccountProject project, String authorityCode, LocalDate filedOn, Instant now) {
        refuseUnlessOpen();
        refuseInPublicity();
        if (serves(project.projectId())) {
            throw new RuleViolation("account.project-twice");
        }
        projects.add(project);
        if (rounds().with(authorityCode).isEmpty()) {
            file(round(), List.of(authorityCode), filedOn, now);
            if (state == AccountState.REGISTERED) {
                state = AccountState.CHANGED;
            }
        }
    }

    /** Another bank, number or name: what was stays on record, and the receivers are asked anew. */
    public void change(Particulars changed, LocalDate on, String reason, Actor by, LocalDate today, Instant now) {
        refuseUnlessOpen();
        refuseInPublicity();
        changed.refuseImpossible();
        if (reason.isBlank()) {
            throw new RuleViolation("account.change-reason");
        }
        if (on.isAfter(today)) {
            throw new RuleViolation("account.changed-in-future");
        }
        if (on.isBefore(openedOn)) {
            throw new RuleViolation("account.changed-before-opening", openedOn);
        }
        refuseBeforeTheLastChange(on);
        if (changed.bankCode().equals(bankCode)
                && changed.accountNo().equals(accountNo)
                && changed.accountName().equals(accountName)) {
            throw new RuleViolation("account.nothing-changes");
        }
        var receivers = rounds().receivers();
        changes.add(new AccountChange(
                (short) (changes.size() + 1),
                bankCode,
                accountNo,
                accountName,
                on,
                reason.strip(),
                by.username(),
                now));
        bankCode = changed.bankCode();
        accountNo = changed.accountNo();
        accountName = changed.accountName();
        cnaps = changed.cnaps();
        if (state == AccountState.REGISTERED) {
            state = AccountState.CHANGED;
        }
        file((short) (round() + 1), receivers, today, now);
    }

    /** Changes follow one another, or nobody could say who kept it when. */
    private void refuseBeforeTheLastChange(LocalDate on) {
        changes().stream()
                .map(AccountChange::changedOn)
                .filter(on::isBefore)
                .findFirst()
                .ifPresent(later -> {
                    throw new RuleViolation("account.changed-before-last", later);
                });
    }

    /** Corrects what needs no new registration. */
    public void describe(@Nullable String newCnaps, Agreement agreement, @Nullable String newNote) {
        refuseUnlessOpen();
        agreement.refuseImpossible();
        refuseImpossibleCnaps(newCnaps);
        cnaps = newCnaps;
        agreementOn = agreement.signedOn();
        agreementTo = agreement.validTo();
        note = newNote;
    }

    /** The closing is announced where the workers see it (销户公示). */
    public void announceClosing(LocalDate from, String place, LocalDate today) {
        refuseUnlessOpen();
        refuseInPublicity();
        closing = AccountClosing.announced(from, place, openedOn, today);
        state = AccountState.IN_PUBLICITY;
    }

    /** Somebody objected, or the works go on: it is an account like others again. */
    public void stopPublicity() {
        refuseUnlessInPublicity();
        closing = null;
        state = standing();
    }

    /**
     * @param lastDayOfPublicity on which the announcement has hung long enough
     * @param arrears what may still stand in the way
     */
    public void close(
            LocalDate on,
            LocalDate lastDayOfPublicity,
            ArrearsStatement arrears,
            @Nullable String words,
            LocalDate today) {
        refuseUnlessOpen();
        refuseUnlessInPublicity();
        closing = Objects.requireNonNull(closing).done(on, lastDayOfPublicity, arrears, words, today);
        state = AccountState.CLOSED;
    }

    /** It was recorded by mistake. */
    public void voidIt(Actor by, String reason, boolean hasNotices, Instant now) {
        if (isVoided()) {
            throw new RuleViolation("account.voided");
        }
        if (hasNotices) {
            throw new RuleViolation("account.has-notices");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("account.void-reason");
        }
        voidedBy = by.username();
        voidedAt = now;
        voidReason = reason.strip();
    }

    private void file(short round, Collection<String> receivers, LocalDate on, Instant now) {
        receivers.stream()
                .distinct()
                .forEach(receiver -> registrations.add(new AccountRegistration(this, round, receiver, on, now)));
    }

    private AccountState standing() {
        if (rounds().isComplete()) {
            return AccountState.REGISTERED;
        }
        return state == AccountState.CHANGED || rounds().wasComplete()
                ? AccountState.CHANGED
                : AccountState.UNREGISTERED;
    }

    private RegistrationRounds rounds() {
        return new RegistrationRounds(registrations);
    }

    private void refuseUnlessOpen() {
        if (isVoided()) {
            throw new RuleViolation("account.voided");
        }
        if (state == AccountState.CLOSED) {
            throw new RuleViolation("account.closed");
        }
    }

    private void refuseInPublicity() {
        if (state == AccountState.IN_PUBLICITY) {
            throw new RuleViolation("account.in-publicity");
        }
    }

    private void refuseUnlessInPublicity() {
        if (state != AccountState.IN_PUBLICITY) {
            throw new RuleViolation("account.not-in-publicity");
        }
    }

    private static void refuseImpossibleCnaps(@Nullable String cnaps) {
        if (cnaps != null && !CNAPS.matcher(cnaps).matches()) {
            throw new RuleViolation("account.cnaps");
        }
    }

    public boolean isVoided() {
        return voidedAt != null;
    }

    public boolean isShared() {
        return projects.size() > 1;
    }

    public boolean serves(UUID projectId) {
        return projects.stream().anyMatch(each -> each.projectId().equals(projectId));
    }

    /** How many times the receivers have been asked, the first time included. */
    public short round() {
        return rounds().latest();
    }

    /** Those of the present round. */
    public List<AccountRegistration> currentRegistrations() {
        return rounds().current();
    }

    /** All, the oldest round first. */
    public List<AccountRegistration> registrations() {
        return rounds().all();
    }

    /** The oldest first. */
    public List<AccountChange> changes() {
        return changes.stream().sorted(Comparator.comparing(AccountChange::seq)).toList();
    }

    public List<AccountProject> projects() {
        return List.copyOf(projects);
    }

    public List<UUID> projectIds() {
        return projects.stream().map(AccountProject::projectId).toList();
    }

    public UUID id() {
        return id;
    }

    public String bankCode() {
        return bankCode;
    }

    public String accountNo() {
        return accountNo;
    }

    public String accountName() {
        return accountName;
    }

    public Optional<String> cnaps() {
        return Optional.ofNullable(cnaps);
    }

    public UUID holderId() {
        return holderId;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Agreement agreement() {
        return new Agreement(agreementOn, agreementTo);
    }

    public AccountState state() {
        return state;
    }

    public Optional<LocalDate> publicityFrom() {
        return Optional.ofNullable(closing).map(AccountClosing::publicityFrom);
    }

    public Optional<String> publicityPlace() {
        return Optional.ofNullable(closing).map(AccountClosing::publicityPlace);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closing).map(AccountClosing::closedOn);
    }

    public Optional<String> closeNote() {
        return Optional.ofNullable(closing).map(AccountClosing::closeNote);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Who recorded it. */
    public String unitCode() {
        return unitCode;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voidReason);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected DedicatedWageAccount() {
        // for JPA
    }
}

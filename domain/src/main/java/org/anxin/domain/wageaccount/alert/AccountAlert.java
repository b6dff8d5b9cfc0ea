package org.anxin.domain.wageaccount.alert;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.wageaccount.LaborBureau;
import org.jspecify.annotations.Nullable;

/**
 * What a bank reports to have happened on a dedicated wage account: 专户异常报告.
 *
 * <p>The bank reports a fact on an account of its own, at any time, and says when it told the general contractor. In the
 * same moment it goes to 人社局 and to the project's sector authority. Each of them opens it and replies what was done
 * about it, by a day that a parameter gives, or later. What the general contractor reports is recorded by one of them.
 * 人社局 judges what it was, with a conclusion and a finding, and so closes it, if need be before all have replied. The
 * bank may take back what nobody has opened yet, with a reason.
 *
 * <p>Basis: Order 724, art. 27; 叶政办〔2018〕41号第27项.
 */
@Entity
@Table(name = "account_alert")
public class AccountAlert {

    @Id
    private UUID id;

    private long number;
    private UUID accountId;
    private UUID projectId;
    private String bankCode;

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    private LocalDate happenedOn;
    private @Nullable BigDecimal amount;
    private @Nullable Integer people;
    private String facts;
    private String reportedBy;
    private Instant reportedAt;
    private LocalDate dueOn;
    private String dueFormula;
    private @Nullable UUID parameterVersionId;
    private @Nullable LocalDate contractorToldOn;
    private @Nullable String contractorReport;
    private @Nullable LocalDate contractorReportOn;

    @Enumerated(EnumType.STRING)
    private AlertState state;

    @Enumerated(EnumType.STRING)
    private @Nullable AlertConclusion conclusion;

    private @Nullable String finding;
    private @Nullable String voidReason;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    @OneToMany(mappedBy = "alert", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("unitCode")
    private List<AlertReceiver> receivers = new ArrayList<>();

    @Version
    private @Nullable Long version;

    /**
     * What the bank says.
     *
     * @param amount money that it is about, in 元, where it is about money
     * @param people how many people it is about, where that is known
     * @param contractorToldOn when the bank told the general contractor, null for not yet
     */
    public record Report(
            AlertKind kind,
            LocalDate happenedOn,
            @Nullable BigDecimal amount,
            @Nullable Integer people,
            String facts,
            @Nullable LocalDate contractorToldOn) {}

    public AccountAlert(
            long number, AlertedAccount on, Report report, ReplyTerm term, Actor by, LocalDate today, Instant now) {
        if (!by.belongsTo(on.bankPath())) {
            throw new RuleViolation("alert.other-bank");
        }
        if (report.happenedOn().isAfter(today)) {
            throw new RuleViolation("alert.not-yet-happened");
        }
        if (report.contractorToldOn() != null && report.contractorToldOn().isAfter(today)) {
            throw new RuleViolation("alert.not-yet-told");
        }
        if (report.facts().isBlank()) {
            throw new RuleViolation("alert.facts");
        }
        this.id = Ids.next(now.toEpochMilli());
        this.number = number;
        this.accountId = on.accountId();
        this.projectId = on.projectId();
        this.bankCode = on.bankCode();
        this.kind = report.kind();
        this.happenedOn = report.happenedOn();
        this.amount = report.amount();
        this.people = report.people();
        this.facts = report.facts().strip();
        this.contractorToldOn = report.contractorToldOn();
        this.reportedBy = by.username();
        this.reportedAt = now;
        this.dueOn = term.dueOn();
        this.dueFormula = term.formula();
        this.parameterVersionId = term.parameterVersionId();
        this.state = AlertState.OPEN;
        on.receivers().forEach(code -> receivers.add(new AlertReceiver(this, code)));
    }

    /** Somebody of a unit that was told opens it; later openings change nothing. */
    public void read(Unit at, Actor by, Instant now) {
        var receiver = receiver(at, by);
        if (!receiver.isRead() && !state.isOver()) {
            receiver.read(by, now);
        }
    }

    /** What a unit that was told did about it. */
    public void reply(Unit from, String text, Actor by, Instant now) {
        var receiver = receiver(from, by);
        refuseIfOver();
        if (receiver.hasReplied()) {
            throw new RuleViolation("alert.replied", from.shortName());
        }
        if (text.isBlank()) {
            throw new RuleViolation("alert.reply");
        }
        read(from, by, now);
        receiver.reply(text.strip(), by, now);
        if (receivers.stream().allMatch(AlertReceiver::hasReplied)) {
            state = AlertState.ANSWERED;
        }
    }

    /** What the general contractor reported to a unit that was told; recorded again, it replaces what was there. */
    public void recordContractorReport(
            Unit at, LocalDate toldOn, LocalDate reportOn, String text, Actor by, LocalDate today) {
        receiver(at, by);
        refuseIfOver();
        if (reportOn.isAfter(today)) {
            throw new RuleViolation("alert.report-not-yet");
        }
        if (toldOn.isAfter(reportOn)) {
            throw new RuleViolation("alert.told-after-report");
        }
        if (text.isBlank()) {
            throw new RuleViolation("alert.contractor-report");
        }
        contractorToldOn = toldOn;
        contractorReportOn = reportOn;
        contractorReport = text.strip();
    }

    /** 人社局 finds what it was: 办结. */
    public void close(Unit bureau, @Nullable AlertConclusion found, @Nullable String because, Actor by, Instant now) {
        if (!bureau.code().equals(LaborBureau.CODE) || !by.belongsTo(bureau.path())) {
            throw new RuleViolation("alert.not-yours-to-close");
        }
        refuseIfOver();
        if (found == null) {
            throw new RuleViolation("alert.conclusion");
        }
        if (because == null || because.isBlank()) {
            throw new RuleViolation("alert.finding");
        }
        conclusion = found;
        finding = because.strip();
        end(AlertState.CLOSED, by, now);
    }

    /** The bank takes back what nobody has opened yet. */
    public void voidIt(Unit bank, String reason, Actor by, Instant now) {
        if (!bank.code().equals(bankCode) || !by.belongsTo(bank.path())) {
            throw new RuleViolation("alert.other-bank");
        }
        refuseIfOver();
        if (!isUnread()) {
            throw new RuleViolation("alert.read");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("alert.void-reason");
        }
        voidReason = reason.strip();
        end(AlertState.VOIDED, by, now);
    }

    private void end(AlertState as, Actor by, Instant now) {
        state = as;
        endedBy = by.username();
        endedAt = now;
    }

    private AlertReceiver receiver(Unit unit, Actor by) {
        return receivers.stream()
                .filter(receiver -> receiver.unitCode().equals(unit.code()) && by.belongsTo(unit.path()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("alert.not-addressed", unit.shortName()));
    }

    private void refuseIfOver() {
        if (state.isOver()) {
            throw new RuleViolation("alert.over", state);
        }
    }

    /** Whether none of the units told has opened it. */
    public boolean isUnread() {
        return receivers.stream().noneMatch(AlertReceiver::isRead);
    }

    public boolean isOver() {
        return state.isOver();
    }

    public Optional<AlertReceiver> receiver(String unitCode) {
        return receivers.stream()
                .filter(receiver -> receiver.unitCode().equals(unitCode))
                .findFirst();
    }

    public List<AlertReceiver> receivers() {
        return List.copyOf(receivers);
    }

    public List<String> receiverCodes() {
        return receivers.stream().map(AlertReceiver::unitCode).toList();
    }

    public UUID id() {
        return id;
    }

    public long number() {
        return number;
    }

    public String bankCode() {
        return bankCode;
    }

    public AlertKind kind() {
        return kind;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String dueFormula() {
        return dueFormula;
    }

    public Optional<UUID> parameterVersionId() {
        return Optional.ofNullable(parameterVersionId);
    }

    public Optional<LocalDate> contractorToldOn() {
        return Optional.ofNullable(contractorToldOn);
    }

    public Optional<LocalDate> contractorReportOn() {
        return Optional.ofNullable(contractorReportOn);
    }

    public Optional<String> contractorReport() {
        return Optional.ofNullable(contractorReport);
    }

    public AlertState state() {
        return state;
    }

    public Optional<AlertConclusion> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    public Optional<String> finding() {
        return Optional.ofNullable(finding);
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voidReason);
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected AccountAlert() {
        // for JPA
    }
}

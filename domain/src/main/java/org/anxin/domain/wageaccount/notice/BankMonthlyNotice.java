package org.anxin.domain.wageaccount.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a bank reports of one dedicated wage account for one month (专户月报).
 *
 * <p>It comes into being when a clerk of the bank posts the month's statement or its payout file, whichever is first; the
 * other joins it. Its figures are computed from the lines. Of a month in which nothing moved (本月无收支) there is no file; a clerk
 * says so instead, and a file that comes all the same takes the place of his word. While it is prepared the bank may take it back. A second person
 * of the bank confirms it, or a sheet with the bank's stamp stands in for that person; from then on it counts. A month
 * that has been confirmed is put right by a notice of its own, which says why; once that is confirmed, the earlier one is
 * replaced and kept.
 */
@Entity
@Table(name = "bank_monthly_notice")
public class BankMonthlyNotice {

    @Id
    private UUID id;

    private UUID accountId;
    private String bankCode;
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private @Nullable UUID statementRunId;
    private @Nullable UUID payoutRunId;
    private @Nullable UUID replacesId;

    @Embedded
    private NoticeFigures figures;

    private @Nullable String note;
    private String preparedBy;
    private Instant preparedAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private boolean confirmedByScan;
    private boolean idle;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    @Version
    private @Nullable Long version;

    /** @param corrects the confirmed notice of the same month, where there is one */
    public BankMonthlyNotice(
            UUID accountId,
            String bankCode,
            YearMonth month,
            @Nullable BankMonthlyNotice corrects,
            Actor clerk,
            Instant now) {
        if (corrects != null && corrects.state != NoticeState.CONFIRMED) {
            throw new RuleViolation("notice.corrects-unconfirmed", corrects.state);
        }
        this.id = Ids.next(now.toEpochMilli());
        this.accountId = accountId;
        this.bankCode = bankCode;
        this.month = month.atDay(1);
        this.state = NoticeState.PREPARED;
        this.replacesId = corrects == null ? null : corrects.id;
        this.figures = NoticeFigures.NONE;
        this.preparedBy = clerk.username();
        this.preparedAt = now;
        if (corrects != null) {
            this.statementRunId = corrects.statementRunId;
            this.payoutRunId = corrects.payoutRunId;
        }
    }

    /** The month's statement stands in it; of a correction, instead of the earlier one. */
    public void takeStatement(UUID runId) {
        require(NoticeState.PREPARED);
        statementRunId = runId;
        idle = false;
    }

    /** A file of the month's payments to people stands in it; wages may go out in several. */
    public void takePayouts(UUID runId) {
        require(NoticeState.PREPARED);
        payoutRunId = runId;
        idle = false;
    }

    /**
     * A batch of payments is taken out of it.
     *
     * @param remaining a file of which payments are left; null where none are
     */
    public void dropPayouts(@Nullable UUID remaining, Actor clerk, Instant now) {
        require(NoticeState.PREPARED);
        payoutRunId = remaining;
        preparedBy = clerk.username();
        preparedAt = now;
    }

    /** Nothing moved in the month; what the account had is carried over. */
    public void declareIdle() {
        require(NoticeState.PREPARED);
        if (statementRunId != null || payoutRunId != null) {
            throw new RuleViolation("notice.idle-has-lines");
        }
        idle = true;
    }

    /** Why a confirmed month is put right. */
    public void explain(String reason) {
        require(NoticeState.PREPARED);
        if (replacesId == null) {
            throw new RuleViolation("notice.corrects-nothing");
        }
        note = reason.strip();
    }

    /** The bank takes it back before anybody relied on it. */
    public void withdraw(String reason, Actor by, Instant now) {
        require(NoticeState.PREPARED);
        end(NoticeState.WITHDRAWN, reason, by, now);
    }

    /** The second person of the bank has looked at it. */
    public void confirm(Actor reviewer, Reconciliation books, Instant now) {
        require(NoticeState.PREPARED);
        if (preparedBy.equals(reviewer.username()) || books.uploaders().contains(reviewer.username())) {
            throw new RuleViolation("notice.own-work");
        }
        count(reviewer, books, now);
    }

    /** A stamped sheet has been attached in place of the second person. */
    public void confirmByScan(Actor clerk, Reconciliation books, Instant now) {
        require(NoticeState.PREPARED);
        count(clerk, books, now);
        confirmedByScan = true;
    }

    /** The notice that puts it right has been confirmed. */
    public void giveWayTo(BankMonthlyNotice correction, Actor by, Instant now) {
        require(NoticeState.CONFIRMED);
        end(NoticeState.REPLACED, correction.reason().orElseThrow(), by, now);
    }

    private void count(Actor by, Reconciliation books, Instant now) {
        if (statementRunId == null && !idle) {
            throw new RuleViolation("notice.no-statement");
        }
        if (replacesId != null && note == null) {
            throw new RuleViolation("notice.no-reason");
        }
        books.refuseDifferences();
        state = NoticeState.CONFIRMED;
        confirmedBy = by.username();
        confirmedAt = now;
    }

    private void end(NoticeState how, String reason, Actor by, Instant now) {
        state = how;
        endedBy = by.username();
        endedAt = now;
        endReason = reason.strip();
    }

    private void require(NoticeState expected) {
        if (state != expected) {
            throw new RuleViolation("notice.wrong-state", state);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public String bankCode() {
        return bankCode;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public NoticeState state() {
        return state;
    }

    public boolean isPrepared() {
        return state == NoticeState.PREPARED;
    }

    public Optional<UUID> statementRunId() {
        return Optional.ofNullable(statementRunId);
    }

    /** The last file of payments to people. */
    public Optional<UUID> payoutRunId() {
        return Optional.ofNullable(payoutRunId);
    }

    /** The confirmed notice that this one puts right. */
    public Optional<UUID> replacesId() {
        return Optional.ofNullable(replacesId);
    }

    public NoticeFigures figures() {
        return figures;
    }

    /** Why a confirmed month is put right. */
    public Optional<String> reason() {
        return Optional.ofNullable(note);
    }

    /** Whether the bank says that nothing moved. */
    public boolean isIdle() {
        return idle;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public boolean isConfirmedByScan() {
        return confirmedByScan;
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected BankMonthlyNotice() {
        // for JPA
    }
}

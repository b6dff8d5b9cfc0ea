package org.anxin.domain.wageaccount;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An account's papers as one of its receivers has them (备案); part of its {@link DedicatedWageAccount}. They are sent on a
 * day, and the receiver answers with a receipt.
 */
@Entity
@Table(name = "wage_account_registration")
public class AccountRegistration {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private DedicatedWageAccount account;

    private short round;
    private String receiverCode;
    private LocalDate filedOn;
    private @Nullable String receiptNo;
    private @Nullable LocalDate receivedOn;
    private @Nullable String receivedBy;
    private @Nullable String note;

    @Version
    private @Nullable Long version;

    AccountRegistration(
            DedicatedWageAccount account, short round, String receiverCode, LocalDate filedOn, Instant now) {
        this.id = Ids.next(now.toEpochMilli());
        this.account = account;
        this.round = round;
        this.receiverCode = receiverCode;
        this.filedOn = filedOn;
    }

    void receive(String receipt, @Nullable String words, Actor by, LocalDate on) {
        receiptNo = receipt;
        receivedOn = on;
        receivedBy = by.username();
        note = words;
    }

    public boolean isReceived() {
        return receivedOn != null;
    }

    public UUID id() {
        return id;
    }

    /** Counted from 1; a change of the account begins the next. */
    public int round() {
        return round;
    }

    public String receiverCode() {
        return receiverCode;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public Optional<String> receiptNo() {
        return Optional.ofNullable(receiptNo);
    }

    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    public Optional<String> receivedBy() {
        return Optional.ofNullable(receivedBy);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    @SuppressWarnings("NullAway.Init")
    protected AccountRegistration() {
        // for JPA
    }
}

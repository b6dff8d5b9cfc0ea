package org.anxin.domain.wageaccount;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The rounds in which an account's papers went to its receivers (备案). A round is complete with the last receipt; a change of
 * the account begins the next, and the receipts of earlier ones stay on record.
 */
record RegistrationRounds(Collection<AccountRegistration> papers) {

    private static final int LONGEST_WORDS = 300;

    /** How many times the receivers have been asked, the first time included. */
    short latest() {
        return (short)
                papers.stream().mapToInt(AccountRegistration::round).max().orElse(1);
    }

    /** All, the oldest round first. */
    List<AccountRegistration> all() {
        return papers.stream()
                .sorted(Comparator.comparing(AccountRegistration::round).thenComparing(AccountRegistration::id))
                .toList();
    }

    /** Those of the present round. */
    List<AccountRegistration> current() {
        int latest = latest();
        return all().stream().filter(each -> each.round() == latest).toList();
    }

    /** The papers with one of the receivers, in the present round. */
    Optional<AccountRegistration> with(String receiverCode) {
        return current().stream()
                .filter(each -> each.receiverCode().equals(receiverCode))
                .findFirst();
    }

    /** Whom the present round asks. */
    List<String> receivers() {
        return current().stream().map(AccountRegistration::receiverCode).toList();
    }

    void receive(String receiverCode, String receiptNo, @Nullable String words, Actor by, LocalDate on) {
        if (words != null && words.length() > LONGEST_WORDS) {
            throw new RuleViolation("account.receipt-words", LONGEST_WORDS);
        }
        var waiting = with(receiverCode).orElseThrow(() -> new RuleViolation("account.not-a-receiver"));
        if (waiting.isReceived()) {
            throw new RuleViolation(
                    "account.received-already", waiting.receiptNo().orElseThrow());
        }
        waiting.receive(receiptNo, words, by, on);
    }

    boolean isComplete() {
        return isComplete(latest());
    }

    /** Whether some earlier round was. */
    boolean wasComplete() {
        int latest = latest();
        return papers.stream()
                .mapToInt(AccountRegistration::round)
                .filter(round -> round < latest)
                .distinct()
                .anyMatch(this::isComplete);
    }

    private boolean isComplete(int round) {
        return papers.stream().filter(each -> each.round() == round).allMatch(AccountRegistration::isReceived);
    }
}

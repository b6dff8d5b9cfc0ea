package org.anxin.persistence.shared.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.document.DocumentKind;
import org.anxin.domain.shared.document.DocumentNumber;
import org.anxin.domain.shared.document.DocumentNumbers;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** One sequence for each kind and year: no gap, no double, however many ask. */
@PersistenceTest
class DocumentNumbersIT {

    private static final int PEOPLE = 20;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @Autowired
    DocumentNumbers numbers;

    @Autowired
    TransactionTemplate transaction;

    private final DocumentKind kind = new DocumentKind("test-" + UUID.randomUUID(), "叶人社测");

    @Test
    void twentyAtOnceGetTheNumbersFromOneToTwenty() throws Exception {
        var issued = atOnce(person -> issue("subject " + person));

        assertThat(issued)
                .extracting(DocumentNumber::seq)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE).boxed().toList());
    }

    @Test
    void twentyWhoAskForTheSameDocumentGetOneNumber() throws Exception {
        assertThat(atOnce(person -> issue("the same")))
                .extracting(DocumentNumber::text)
                .containsOnly("叶人社测〔2026〕1号");
        assertThat(issue("another").seq()).isEqualTo(2);
    }

    @Test
    void halfOfTwentyThatFailLeaveNoGap() throws Exception {
        atOnce(person -> transaction.execute(status -> {
            var number = issueWithin("subject " + person, DAY);
            if (person % 2 == 0) {
                status.setRollbackOnly();
            }
            return number;
        }));

        assertThat(issue("the next").seq()).isEqualTo(PEOPLE / 2 + 1);
    }

    @Test
    void aVoidedNumberStaysAndTheDocumentGetsTheNextOne() {
        var first = issue("a letter");
        transaction.executeWithoutResult(status -> numbers.voidNumber(first.id(), "标题写错", Actor.SYSTEM, NOW));

        assertThat(numbers.find(kind, "a letter")).isEmpty();
        assertThat(issue("a letter").seq()).isEqualTo(2);
        assertThat(numbers.all(kind, "a letter"))
                .extracting(DocumentNumber::seq, DocumentNumber::voidReason)
                .containsExactly(tuple(2, null), tuple(1, "标题写错"));
    }

    @Test
    void eachYearAndEachKindBeginsAtOne() {
        issue("this year");
        var nextYear = transaction.execute(status -> issueWithin("next year", DAY.plusYears(1)));

        assertThat(Objects.requireNonNull(nextYear).text()).isEqualTo("叶人社测〔2027〕1号");
        assertThat(numbers.find(new DocumentKind("other " + kind.code(), ""), "this year"))
                .isEmpty();
    }

    @Test
    void aNumberIsTakenOnlyTogetherWithItsDocument() {
        assertThatThrownBy(() -> issueWithin("outside", DAY)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private DocumentNumber issue(String subject) {
        return Objects.requireNonNull(transaction.execute(status -> issueWithin(subject, DAY)));
    }

    private DocumentNumber issueWithin(String subject, LocalDate on) {
        return numbers.issue(kind, subject, "关于" + subject, on, Actor.SYSTEM, NOW);
    }

    @FunctionalInterface
    private interface Asking {

        DocumentNumber by(int person);
    }

    private static List<DocumentNumber> atOnce(Asking asking) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        var running = new ArrayList<Future<DocumentNumber>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < PEOPLE; i++) {
                int person = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return asking.by(person);
                }));
            }
        }
        var issued = new ArrayList<DocumentNumber>();
        for (var each : running) {
            issued.add(each.get());
        }
        return issued;
    }
}

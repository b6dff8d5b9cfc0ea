package org.anxin.app.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.anxin.app.AnxinTest;
import org.anxin.app.shared.audit.ReadingAudit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerLines;
import org.anxin.domain.shared.list.ListQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Exports run two at a time, so that they leave the database to the pages. */
@AnxinTest
class ExportsIT {

    @Autowired
    ReadingAudit audit;

    @Autowired
    Clock clock;

    @Test
    void aThirdIsAskedToComeBackAndFindsAPlaceLater() throws Exception {
        var exports = new Exports(audit, clock, Duration.ZERO);
        var begun = new CountDownLatch(2);
        var mayEnd = new CountDownLatch(1);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            LedgerLines<String> slow = line -> {
                begun.countDown();
                awaitQuietly(mayEnd);
                line.accept("一行");
            };
            var first = readers.submit(() -> export(exports, slow));
            var second = readers.submit(() -> export(exports, slow));
            begun.await();

            assertThatThrownBy(() -> export(exports, line -> line.accept("一行")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("export.busy");

            mayEnd.countDown();
            assertThat(first.get().getContentAsByteArray()).startsWith('P', 'K');
            assertThat(second.get().getContentAsByteArray()).startsWith('P', 'K');
            assertThatNoException().isThrownBy(() -> export(exports, line -> line.accept("一行")));
        }
    }

    private static MockHttpServletResponse export(Exports exports, LedgerLines<String> lines) throws Exception {
        var response = new MockHttpServletResponse();
        exports.ledger(
                response,
                Actor.SYSTEM,
                "试验台账",
                FilterWords.of(new ListQuery(Map.of(), "", false, 20, null, null, 1)),
                List.of(new LedgerColumn<String>("名称", LedgerColumn.Kind.TEXT, 10, line -> line)),
                lines);
        return response;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

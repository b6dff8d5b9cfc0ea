package org.anxin.domain.shared.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailRetriesTest {

    private static final Instant TEN_O_CLOCK = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void comeSoonAtFirst() {
        assertThat(MailRetries.after(1, TEN_O_CLOCK)).contains(TEN_O_CLOCK.plus(Duration.ofMinutes(1)));
        assertThat(MailRetries.after(3, TEN_O_CLOCK))
                .hasValueSatisfying(next ->
                        assertThat(MailRetries.isSoon(next, TEN_O_CLOCK)).isTrue());
    }

    @Test
    void thenWaitForTheRoundOfTheNextDayAndAreDueWhenItComes() {
        assertThat(MailRetries.after(4, TEN_O_CLOCK)).hasValueSatisfying(next -> {
            assertThat(MailRetries.isSoon(next, TEN_O_CLOCK)).isFalse();
            assertThat(next).isBefore(TEN_O_CLOCK.plus(Duration.ofHours(22)));
        });
    }

    @Test
    void endAfterSevenAttempts() {
        assertThat(MailRetries.after(6, TEN_O_CLOCK)).isPresent();
        assertThat(MailRetries.after(7, TEN_O_CLOCK)).isEmpty();
    }
}

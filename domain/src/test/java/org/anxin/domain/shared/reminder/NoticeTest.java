package org.anxin.domain.shared.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoticeTest {

    @Test
    void becomesAReminderToEachPersonByEachChannel() {
        var notice = new Notice("duty", "13", "T-5", "还有 5 天到期", "/duties/13");

        var mail = notice.to("yaoli", Reminder.Channel.EMAIL, Instant.EPOCH);

        assertThat(mail.recipient()).isEqualTo("yaoli");
        assertThat(mail.channel()).isEqualTo(Reminder.Channel.EMAIL);
        assertThat(mail.message()).isEqualTo("还有 5 天到期");
        assertThat(mail.link()).contains("/duties/13");
    }

    @Test
    void leadsNowhereButIntoTheProduct() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notice("duty", "13", "T-5", "到期", "https://elsewhere.example"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notice("duty", "13", "T-5", "到期", "//elsewhere.example"));
    }

    @Test
    void isShortenedWhereItIsTooLongToBeKept() {
        var notice = new Notice("duty", "13", "T-5", "长".repeat(501), null);

        assertThat(notice.message()).hasSize(500).endsWith("…");
    }
}

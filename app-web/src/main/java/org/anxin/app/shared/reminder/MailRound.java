package org.anxin.app.shared.reminder;

import java.time.LocalTime;
import org.anxin.domain.shared.job.RecurringWork;
import org.springframework.stereotype.Component;

/** Every morning the mails that did not go out the days before are tried again. */
@Component
class MailRound implements RecurringWork {

    private final DeliveringMail mail;

    MailRound(DeliveringMail mail) {
        this.mail = mail;
    }

    @Override
    public String name() {
        return "mail-round";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(8, 0);
    }

    @Override
    public void run() {
        mail.deliver((done, total) -> {});
    }
}

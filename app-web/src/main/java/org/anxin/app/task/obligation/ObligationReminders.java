package org.anxin.app.task.obligation;

import java.time.LocalTime;
import org.anxin.domain.shared.job.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every morning, before the offices open. */
@Component
class ObligationReminders implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(ObligationReminders.class);

    private final RemindingOfObligations reminding;

    ObligationReminders(RemindingOfObligations reminding) {
        this.reminding = reminding;
    }

    @Override
    public String name() {
        return "obligation-reminders";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(7, 30);
    }

    @Override
    public void run() {
        int sent = reminding.remind();
        if (sent > 0) {
            LOG.info("{} reminders of obligations", sent);
        }
    }
}

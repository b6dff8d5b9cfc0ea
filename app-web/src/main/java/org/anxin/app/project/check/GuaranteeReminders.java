package org.anxin.app.project.check;

import java.time.LocalTime;
import org.anxin.domain.shared.job.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every morning, before the offices open. */
@Component
class GuaranteeReminders implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(GuaranteeReminders.class);

    private final RemindingOfGuarantees reminding;

    GuaranteeReminders(RemindingOfGuarantees reminding) {
        this.reminding = reminding;
    }

    @Override
    public String name() {
        return "guarantee-reminders";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(7, 35);
    }

    @Override
    public void run() {
        int sent = reminding.remind();
        if (sent > 0) {
            LOG.info("{} reminders of payment guarantees", sent);
        }
    }
}

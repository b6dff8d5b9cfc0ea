package org.anxin.app.task.obligation;

import java.time.LocalTime;
import org.anxin.domain.shared.job.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every night, and at every start, the year's obligations exist. */
@Component
class ObligationRoll implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(ObligationRoll.class);

    private final RollingObligations rolling;

    ObligationRoll(RollingObligations rolling) {
        this.rolling = rolling;
    }

    @Override
    public String name() {
        return "obligation-roll";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(0, 20);
    }

    @Override
    public void run() {
        rolling.keepUp().stream()
                .filter(rolled -> rolled.created() + rolled.handedOver() > 0)
                .forEach(rolled -> LOG.info(
                        "Year {}: {} obligations made, {} handed over",
                        rolled.year(),
                        rolled.created(),
                        rolled.handedOver()));
    }

    @Override
    public boolean isDueAtStart() {
        return true;
    }
}

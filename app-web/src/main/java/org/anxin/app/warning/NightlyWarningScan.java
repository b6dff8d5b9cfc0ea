package org.anxin.app.warning;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.anxin.domain.shared.job.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every night, after the obligations of the new day exist. */
@Component
class NightlyWarningScan implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyWarningScan.class);

    private final ScanningForWarnings scanning;
    private final Clock clock;

    NightlyWarningScan(ScanningForWarnings scanning, Clock clock) {
        this.scanning = scanning;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "warning-scan";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(1, 0);
    }

    @Override
    public void run() {
        var begun = clock.instant();
        LOG.info("Looking for early warnings in all projects");
        var outcome = scanning.everything();
        LOG.info(
                "{} warnings opened, {} opened again, {} vanished, in {} ms",
                outcome.opened(),
                outcome.reopened(),
                outcome.vanished(),
                Duration.between(begun, clock.instant()).toMillis());
    }
}

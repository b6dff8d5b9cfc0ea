package org.anxin.persistence.shared.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.List;
import org.anxin.domain.shared.job.RecurringWork;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the worker before the first page is served and stops it after the last one, while the database still answers. */
@Component
class SchedulerLifecycle implements SmartLifecycle {

    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final Scheduler scheduler;
    private final List<RecurringWork> recurring;
    private boolean running;

    SchedulerLifecycle(Scheduler scheduler, List<RecurringWork> recurring) {
        this.scheduler = scheduler;
        this.recurring = recurring;
    }

    @Override
    public void start() {
        recurring.stream().filter(RecurringWork::isDueAtStart).forEach(RecurringWork::run);
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}

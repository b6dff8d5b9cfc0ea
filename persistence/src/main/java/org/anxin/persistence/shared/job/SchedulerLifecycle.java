package org.anxin.persistence.shared.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.anxin.domain.shared.job.RecurringWork;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts the worker before the first page is served and stops it after the last one, while the database still answers. A
 * worker that was stopped cannot go on, so each start has a new one.
 */
@Component
class SchedulerLifecycle implements SmartLifecycle {

    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final ObjectProvider<Scheduler> workers;
    private final ObjectProvider<RecurringWork> recurring;
    private @Nullable Scheduler worker;
    private boolean running;

    /** @param recurring asked for at the start only: daily work may itself put jobs into the queue */
    SchedulerLifecycle(ObjectProvider<Scheduler> workers, ObjectProvider<RecurringWork> recurring) {
        this.workers = workers;
        this.recurring = recurring;
    }

    /** Takes jobs in; it does them once it is started. */
    synchronized Scheduler worker() {
        if (worker == null) {
            worker = workers.getObject();
        }
        return worker;
    }

    @Override
    public void start() {
        recurring.orderedStream().filter(RecurringWork::isDueAtStart).forEach(RecurringWork::run);
        worker().start();
        running = true;
    }

    @Override
    public void stop() {
        worker().stop();
        forget();
        running = false;
    }

    private synchronized void forget() {
        worker = null;
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

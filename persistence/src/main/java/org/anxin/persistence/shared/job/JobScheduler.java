package org.anxin.persistence.shared.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.anxin.domain.shared.job.RecurringWork;
import org.anxin.domain.shared.job.TryAgainLater;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The queue's worker on this node. It tells the database every few seconds that it lives; the jobs of a node that has
 * been silent are taken up by another one, which runs them again or fails them honestly ({@link JobRunner}).
 */
@Configuration(proxyBeanMethods = false)
class JobScheduler {

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final Duration FINISH = Duration.ofSeconds(15);
    private static final int MISSED_HEARTBEATS = 4;

    @Bean(destroyMethod = "")
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Scheduler scheduler(
            DataSource dataSource,
            JobRunner runner,
            List<RecurringWork> recurring,
            Clock clock,
            @Value("${anxin.jobs.threads:2}") int threads,
            @Value("${anxin.jobs.heartbeat:5s}") Duration heartbeat) {
        List<Task<?>> tasks = new ArrayList<>();
        tasks.add(backgroundJob(runner));
        recurring.forEach(work -> tasks.add(daily(work, clock)));
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .schedulerName(new SchedulerName.Fixed(nodeName()))
                .clock(clock::instant)
                .threads(threads)
                .pollingInterval(LOOK)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(FINISH)
                .build();
    }

    private static Task<?> backgroundJob(JobRunner runner) {
        return Tasks.oneTime(QueuedJobs.TASK)
                .onFailure((failed, queue) -> queue.reschedule(failed, nextRun(failed)))
                .onDeadExecution(new DeadExecutionHandler.ReviveDeadExecution<>())
                .execute((instance, context) ->
                        runner.run(UUID.fromString(instance.getId()), context.getExecution().consecutiveFailures));
    }

    private static Instant nextRun(ExecutionComplete failed) {
        return failed.getCause()
                .filter(TryAgainLater.class::isInstance)
                .map(cause -> ((TryAgainLater) cause).at())
                .orElse(failed.getTimeDone().plus(RETRY));
    }

    private static Task<?> daily(RecurringWork work, Clock clock) {
        return Tasks.recurring(work.name(), Schedules.daily(clock.getZone(), work.at()))
                .execute((instance, context) -> work.run());
    }

    private static String nodeName() {
        String host = System.getenv().getOrDefault("HOSTNAME", "node");
        return host + "-" + ProcessHandle.current().pid() + "-" + Long.toString(System.nanoTime(), 36);
    }
}

package org.anxin.persistence.shared.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.job.ActingAs;
import org.anxin.domain.shared.job.BackgroundJob;
import org.anxin.domain.shared.job.BackgroundJobs;
import org.anxin.domain.shared.job.BackgroundWork;
import org.anxin.domain.shared.job.JobOutcome;
import org.anxin.domain.shared.job.JobProgress;
import org.anxin.domain.shared.job.JobQueue;
import org.anxin.domain.shared.job.JobState;
import org.anxin.domain.shared.job.TryAgainLater;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@Import(BackgroundJobsIT.Works.class)
@TestPropertySource(properties = "anxin.jobs.heartbeat=1s")
class BackgroundJobsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private JobQueue queue;

    @Autowired
    private BackgroundJobs jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Names names;

    @Autowired
    private Counting counting;

    @Autowired
    private SchedulerLifecycle worker;

    private TransactionTemplate transaction;

    @BeforeEach
    void aTransaction() {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void runInTheNameOfTheirRequesterAndShowProgressWhileTheyRun() throws InterruptedException {
        UUID id = ask("counting");
        assertThat(counting.halfway.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(job(id).state()).isEqualTo(JobState.RUNNING);
        assertThat(job(id).doneSteps()).isEqualTo(5);
        assertThat(job(id).totalSteps()).contains(10L);

        counting.goOn.countDown();

        BackgroundJob done = finished(id);
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.doneSteps()).isEqualTo(10);
        assertThat(done.outcome()).contains("数完了");
        assertThat(done.resultLink()).contains("/counted");
        assertThat(names.used).contains("yaoli");
    }

    @Test
    void doNotExistWhenWhatAsksForThemIsRolledBack() {
        UUID id = transaction.execute(status -> {
            status.setRollbackOnly();
            return queue.enqueue(aJob("refused")).id();
        });

        assertThat(jobs.findById(id)).isEmpty();
        assertThat(waiting(id)).isZero();
    }

    @Test
    void areDoneAfterTheWorkerWasStoppedAndStartedAgain() {
        worker.stop();
        UUID id = ask("repeatable");
        worker.start();

        assertThat(finished(id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void areTakenInInsideATransactionOnly() {
        assertThatIllegalStateException().isThrownBy(() -> queue.enqueue(aJob("refused")));
    }

    @Test
    void failWithTheSentenceOfTheRuleThatRefuses() {
        assertThat(finished(ask("refused")).outcome()).contains("rule.counting.refused");
    }

    @Test
    void failHonestlyWhenNobodyKnowsTheirKind() {
        assertThat(finished(ask("unheard-of")).state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void areTriedAgainWhenTheDatabaseWasAwayAndTheyAreRepeatable() {
        UUID id = ask("stumbling");
        spareThePauseBeforeTheSecondAttempt(id);

        assertThat(finished(id).outcome()).contains("第二次成功");
    }

    @Test
    void areRunAgainAtTheTimeTheyAskFor() {
        assertThat(finished(ask("patient")).outcome()).contains("第三次做完");
    }

    @Test
    void ofAKilledNodeFailHonestlyUnlessTheyAreRepeatable() {
        UUID honest = leftRunningByAKilledNode("refused");
        UUID repeated = leftRunningByAKilledNode("repeatable");

        assertThat(finished(honest).state()).isEqualTo(JobState.FAILED);
        assertThat(finished(honest).outcome()).contains("job.interrupted");
        assertThat(finished(repeated).state()).isEqualTo(JobState.DONE);
    }

    /** What the database holds when a node was killed in the middle: the job runs, its node has been silent. */
    private UUID leftRunningByAKilledNode(String kind) {
        return transaction.execute(status -> {
            BackgroundJob job = aJob(kind);
            job.start(clock.instant());
            queue.enqueue(job);
            jdbc.sql("""
                            UPDATE scheduled_tasks
                               SET picked = true, picked_by = 'killed', last_heartbeat = now() - interval '1 hour'
                             WHERE task_instance = ?""").param(job.id().toString()).update();
            return job.id();
        });
    }

    private UUID ask(String kind) {
        return transaction.execute(status -> queue.enqueue(aJob(kind)).id());
    }

    private BackgroundJob aJob(String kind) {
        var clerk = new Actor("yaoli", "姚李经办", "YAOLI", "姚李镇", "/YAOLI/", java.util.Map.of());
        return new BackgroundJob(kind, "1", "数一数", clerk, clock.instant());
    }

    private BackgroundJob job(UUID id) {
        return jobs.findById(id).orElseThrow();
    }

    private BackgroundJob finished(UUID id) {
        await(() -> job(id).isFinished());
        return job(id);
    }

    private void spareThePauseBeforeTheSecondAttempt(UUID id) {
        await(() -> jdbc.sql("""
                        UPDATE scheduled_tasks SET execution_time = now()
                         WHERE task_instance = ? AND NOT picked AND consecutive_failures = 1""").param(id.toString()).update() == 1);
    }

    private static void await(BooleanSupplier state) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!state.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(deadline);
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private long waiting(UUID id) {
        return jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE task_instance = ?")
                .param(id.toString())
                .query(Long.class)
                .single();
    }

    static final class Names implements ActingAs {

        private final List<String> used = new CopyOnWriteArrayList<>();

        @Override
        public void run(String username, String requestId, Runnable work) {
            used.add(username);
            work.run();
        }
    }

    static final class Counting implements BackgroundWork {

        private final CountDownLatch halfway = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public String kind() {
            return "counting";
        }

        @Override
        public JobOutcome run(BackgroundJob job, JobProgress progress) {
            progress.report(5, 10);
            halfway.countDown();
            try {
                goOn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            progress.report(10, 10);
            return new JobOutcome("数完了", "/counted");
        }
    }

    private record Work(String kind, boolean isRepeatable, Supplier<JobOutcome> doing) implements BackgroundWork {

        @Override
        public JobOutcome run(BackgroundJob job, JobProgress progress) {
            return doing.get();
        }
    }

    @TestConfiguration
    static class Works {

        private int attempts;
        private int runs;

        @Bean
        @Primary
        Names names() {
            return new Names();
        }

        @Bean
        Counting counting() {
            return new Counting();
        }

        @Bean
        BackgroundWork refused() {
            return new Work("refused", false, () -> {
                throw new RuleViolation("counting.refused");
            });
        }

        @Bean
        BackgroundWork repeatable() {
            return new Work("repeatable", true, () -> new JobOutcome("又做了一遍", null));
        }

        @Bean
        BackgroundWork patient(Clock clock) {
            return new Work("patient", true, () -> {
                if (++runs < 3) {
                    throw new TryAgainLater(clock.instant());
                }
                return new JobOutcome("第三次做完", null);
            });
        }

        @Bean
        BackgroundWork stumbling() {
            return new Work("stumbling", true, () -> {
                if (attempts++ == 0) {
                    throw new QueryTimeoutException("database away");
                }
                return new JobOutcome("第二次成功", null);
            });
        }
    }
}

package org.anxin.persistence.shared.job;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.job.ActingAs;
import org.anxin.domain.shared.job.BackgroundJob;
import org.anxin.domain.shared.job.BackgroundWork;
import org.anxin.domain.shared.job.JobOutcome;
import org.anxin.domain.shared.job.JobState;
import org.anxin.domain.shared.job.TryAgainLater;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs one job: takes it up, lets its work happen in the name of the one who asked, and writes down how it ended. Each
 * step is a transaction of its own, so colleagues see where it stands.
 */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int MOST_ATTEMPTS = 5;

    private final JpaBackgroundJobs jobs;
    private final Map<String, BackgroundWork> works;
    private final ActingAs actingAs;
    private final MessageSource messages;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    JobRunner(
            JpaBackgroundJobs jobs,
            List<BackgroundWork> works,
            ActingAs actingAs,
            MessageSource messages,
            Clock clock,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.jobs = jobs;
        this.works = works.stream().collect(Collectors.toMap(BackgroundWork::kind, Function.identity()));
        this.actingAs = actingAs;
        this.messages = messages;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
    }

    /** @param attempts how often it has been tried in vain because the database was away, or what it speaks to */
    void run(UUID id, int attempts) {
        BackgroundJob job = jobs.findById(id).orElseThrow();
        BackgroundWork work = works.get(job.kind());
        if (job.isFinished()) {
            return;
        }
        if (work == null) {
            LOG.error("No work is known for job {} of kind {}", id, job.kind());
            fail(id, sentence("job.failed"));
        } else if (job.state() == JobState.RUNNING && !work.isRepeatable()) {
            fail(id, sentence("job.interrupted"));
        } else {
            run(id, work, attempts);
        }
    }

    private void run(UUID id, BackgroundWork work, int attempts) {
        change(id, job -> job.start(clock.instant()));
        try {
            JobOutcome outcome = inTheNameOfItsRequester(jobs.findById(id).orElseThrow(), work);
            change(id, job -> job.succeed(outcome, clock.instant()));
        } catch (RuleViolation violation) {
            fail(id, sentence("rule." + violation.code(), violation.arguments().toArray()));
        } catch (RuntimeException e) {
            if (work.isRepeatable() && (passes(e) || e instanceof TryAgainLater) && attempts < MOST_ATTEMPTS) {
                throw e;
            }
            LOG.error("Job {} of kind {} failed", id, work.kind(), e);
            fail(id, sentence("job.failed"));
        }
    }

    private JobOutcome inTheNameOfItsRequester(BackgroundJob job, BackgroundWork work) {
        var progress = new WrittenProgress(job.id(), jdbc, transaction);
        var outcome = new AtomicReference<JobOutcome>();
        actingAs.run(job.requestedBy(), "job-" + job.id(), () -> outcome.set(work.run(job, progress)));
        progress.flush();
        return outcome.get();
    }

    private void fail(UUID id, String reason) {
        change(id, job -> job.fail(reason, clock.instant()));
    }

    private void change(UUID id, Consumer<BackgroundJob> verb) {
        transaction.executeWithoutResult(status -> {
            BackgroundJob job = jobs.findById(id).orElseThrow();
            verb.accept(job);
            jobs.save(job);
        });
    }

    private String sentence(String code, Object... arguments) {
        return messages.getMessage(code, arguments, code, Locale.SIMPLIFIED_CHINESE);
    }

    /** The database is away for a moment: it is being restarted, or a network cable was. */
    private static boolean passes(RuntimeException e) {
        return e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof NonTransientDataAccessResourceException
                || e instanceof TransactionException;
    }
}

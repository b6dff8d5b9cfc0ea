package org.anxin.persistence.shared.job;

import java.time.Clock;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import org.anxin.domain.shared.job.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the staged rows of imports that ended a month ago; the uploaded file and the run itself stay. */
@Component
class StagedRowsCleanUp implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(StagedRowsCleanUp.class);
    private static final Period KEPT = Period.ofMonths(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    StagedRowsCleanUp(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "staged-rows-clean-up";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 30);
    }

    @Override
    public void run() {
        int removed = jdbc.sql("""
                        DELETE FROM import_row r USING import_run i
                         WHERE i.id = r.run_id
                           AND i.state IN ('POSTED', 'REFUSED', 'WITHDRAWN')
                           AND coalesce(i.posted_at, i.withdrawn_at, i.uploaded_at) < ?""")
                .param(ZonedDateTime.now(clock).minus(KEPT).toOffsetDateTime())
                .update();
        if (removed > 0) {
            LOG.info("Forgot {} staged rows of imports that ended more than a month ago", removed);
        }
    }
}

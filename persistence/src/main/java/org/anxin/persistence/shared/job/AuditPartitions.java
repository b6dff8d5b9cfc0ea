package org.anxin.persistence.shared.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.anxin.domain.shared.job.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the audit log's partitions of this month and the next three, so that no row waits for its month. */
@Component
class AuditPartitions implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(AuditPartitions.class);
    private static final int MONTHS_AHEAD = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditPartitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit-partitions";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 10);
    }

    @Override
    public boolean isDueAtStart() {
        return true;
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(clock);
        for (int month = 0; month <= MONTHS_AHEAD; month++) {
            make(today.plusMonths(month));
        }
    }

    /** Another node may be making it at the same moment, or rows of the month may lie in the rest already: both are kept. */
    private void make(LocalDate month) {
        try {
            jdbc.sql("SELECT anxin_audit_partition(?)").param(month).query(rows -> {});
        } catch (DataAccessException e) {
            LOG.warn(
                    "No partition of its own for the audit log of {}: {}",
                    month,
                    e.getMostSpecificCause().getMessage());
        }
    }
}

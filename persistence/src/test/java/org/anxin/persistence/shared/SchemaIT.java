package org.anxin.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The context starts only if Hibernate finds every entity in the schema that Flyway made. */
@PersistenceTest
class SchemaIT {

    @Autowired
    private Flyway flyway;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyMigrationHasRun() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).isNotEmpty();
    }

    @Test
    void everyEntityFitsItsTable() {
        assertThat(entities.isOpen()).isTrue();
    }

    @Test
    void theAuditLogHasPartitionsForThisMonthAndTheNextTwo() {
        assertThat(jdbc.sql("SELECT count(*) FROM pg_inherits WHERE inhparent = 'audit_log'::regclass")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void chineseSortsByPinyin() {
        assertThat(jdbc.sql("SELECT n FROM unnest(ARRAY['姚李镇', '三元镇', '孙岗乡']) AS n ORDER BY n COLLATE \"zh-x-icu\"")
                        .query(String.class)
                        .list())
                .containsExactly("三元镇", "孙岗乡", "姚李镇");
    }
}

package org.anxin.persistence.project;

import org.anxin.domain.project.ProjectNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlProjectNumbers implements ProjectNumbers {

    private final JdbcClient jdbc;

    SqlProjectNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long next() {
        return jdbc.sql("SELECT nextval('project_number_seq')")
                .query(Long.class)
                .single();
    }
}

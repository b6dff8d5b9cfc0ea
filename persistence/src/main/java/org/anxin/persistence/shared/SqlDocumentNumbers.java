package org.anxin.persistence.shared;

import org.anxin.domain.shared.DocumentNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The row of the kind is locked until the transaction ends: that is what leaves no gap. */
@Repository
class SqlDocumentNumbers implements DocumentNumbers {

    private final JdbcClient jdbc;

    SqlDocumentNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String kind, int year) {
        return jdbc.sql("""
                        INSERT INTO document_number (kind, year, last) VALUES (:kind, :year, 1)
                        ON CONFLICT (kind, year) DO UPDATE SET last = document_number.last + 1 RETURNING last""")
                .param("kind", kind)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}

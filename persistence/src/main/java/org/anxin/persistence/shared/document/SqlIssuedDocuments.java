package org.anxin.persistence.shared.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.document.DocumentKind;
import org.anxin.domain.shared.document.DocumentNumber;
import org.anxin.domain.shared.document.DocumentNumbers;
import org.anxin.persistence.shared.SqlValues;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlIssuedDocuments implements DocumentNumbers {

    private static final String NUMBER = """
            SELECT id, kind, prefix, year, seq, subject_key, title, issued_by, issued_at, void_reason FROM issued_document
             WHERE\s""";

    private static final RowMapper<DocumentNumber> MAPPER = (row, n) -> new DocumentNumber(
            row.getObject("id", UUID.class),
            row.getString("kind"),
            row.getString("prefix"),
            row.getInt("year"),
            row.getInt("seq"),
            row.getString("subject_key"),
            row.getString("title"),
            row.getString("issued_by"),
            SqlValues.instant(row, "issued_at"),
            row.getString("void_reason"));

    private final JdbcClient jdbc;

    SqlIssuedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber issue(
            DocumentKind kind, String subjectKey, String title, LocalDate on, Actor by, Instant now) {
        int last = lock(kind, on.getYear());
        return find(kind, subjectKey).orElseGet(() -> next(kind, subjectKey, title, on.getYear(), last + 1, by, now));
    }

    /** Everybody who numbers a document of this kind and year waits here for the one before him. */
    private int lock(DocumentKind kind, int year) {
        jdbc.sql("INSERT INTO document_sequence (kind, year, last_seq) VALUES (:kind, :year, 0) ON CONFLICT DO NOTHING")
                .param("kind", kind.code())
                .param("year", year)
                .update();
        return jdbc.sql("SELECT last_seq FROM document_sequence WHERE kind = :kind AND year = :year FOR UPDATE")
                .param("kind", kind.code())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private DocumentNumber next(
            DocumentKind kind, String subjectKey, String title, int year, int seq, Actor by, Instant now) {
        jdbc.sql("UPDATE document_sequence SET last_seq = :seq WHERE kind = :kind AND year = :year")
                .param("seq", seq)
                .param("kind", kind.code())
                .param("year", year)
                .update();
        var number = new DocumentNumber(
                Ids.next(now.toEpochMilli()),
                kind.code(),
                kind.prefix(),
                year,
                seq,
                subjectKey,
                title,
                by.username(),
                now,
                null);
        jdbc.sql("""
                        INSERT INTO issued_document (id, kind, year, seq, prefix, subject_key, title, unit_code, issued_by, issued_at)
                        VALUES (:id, :kind, :year, :seq, :prefix, :subject, :title, nullif(:unit, ''), :by, :at)""")
                .param("id", number.id())
                .param("kind", kind.code())
                .param("year", year)
                .param("seq", seq)
                .param("prefix", kind.prefix())
                .param("subject", subjectKey)
                .param("title", title)
                .param("unit", by.unitCode())
                .param("by", by.username())
                .param("at", SqlValues.parameter(now))
                .update();
        return number;
    }

    @Override
    public Optional<DocumentNumber> find(DocumentKind kind, String subjectKey) {
        return jdbc.sql(NUMBER + "kind = :kind AND subject_key = :subject AND voided_at IS NULL")
                .param("kind", kind.code())
                .param("subject", subjectKey)
                .query(MAPPER)
                .optional();
    }

    @Override
    public List<DocumentNumber> all(DocumentKind kind, String subjectKey) {
        return jdbc.sql(NUMBER + "kind = :kind AND subject_key = :subject ORDER BY year DESC, seq DESC")
                .param("kind", kind.code())
                .param("subject", subjectKey)
                .query(MAPPER)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void voidNumber(UUID id, String reason, Actor by, Instant now) {
        if (reason.isBlank()) {
            throw new RuleViolation("document.void-reason");
        }
        int voided = jdbc.sql("""
                        UPDATE issued_document SET voided_by = :by, voided_at = :at, void_reason = :reason
                         WHERE id = :id AND voided_at IS NULL""")
                .param("id", id)
                .param("by", by.username())
                .param("at", SqlValues.parameter(now))
                .param("reason", reason.strip())
                .update();
        if (voided == 0) {
            throw new NotFound("document number", id);
        }
    }
}

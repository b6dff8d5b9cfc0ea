package org.anxin.persistence.wageaccount.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.wageaccount.DemoBooks;
import org.anxin.domain.wageaccount.DemoSize;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration's books hold together, are plainly a demonstration, and come out the same each time. */
@PersistenceTest
@Transactional
class DemoBooksIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    DemoBooks books;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyNameSaysThatItIsAnExample() {
        books.write(DemoSize.SMALL, 1, TODAY);

        assertThat(
                        texts(
                                "SELECT name FROM enterprise UNION ALL SELECT name FROM project UNION ALL SELECT payee_name FROM payout_line"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).contains("示例"));
    }

    @Test
    void theLinesOfAMonthAddUpToItsFigures() {
        books.write(DemoSize.SMALL, 1, TODAY);

        assertThat(texts("""
                SELECT n.id::text FROM bank_monthly_notice n JOIN LATERAL (
                    SELECT sum(amount) FILTER (WHERE direction = 'IN') - sum(amount) FILTER (WHERE direction = 'OUT') AS change,
                           coalesce(sum(amount) FILTER (WHERE kind = 'PAYOUT'), 0) AS paid
                      FROM account_transaction t WHERE t.notice_id = n.id) t ON true
                 WHERE n.opening + t.change <> n.closing
                    OR t.paid <> (SELECT coalesce(sum(amount), 0) FROM payout_line l WHERE l.notice_id = n.id)
                    OR n.returned <> (SELECT coalesce(sum(amount), 0) FROM payout_line l WHERE l.notice_id = n.id AND l.result = 'RETURNED')
                    OR n.lowest_balance < 0""")).isEmpty();
    }

    @Test
    void eachMonthOpensWithWhatTheOneBeforeLeft() {
        books.write(DemoSize.SMALL, 1, TODAY);

        assertThat(texts("""
                SELECT b.id::text FROM bank_monthly_notice a JOIN bank_monthly_notice b
                    ON b.account_id = a.account_id AND b.month = a.month + interval '1 month'
                 WHERE b.opening <> a.closing""")).isEmpty();
    }

    @Test
    void receiptsAreNumberedAsPeopleNumberThemAndTheCounterStandsAtTheLast() {
        books.write(DemoSize.SMALL, 1, TODAY);

        assertThat(texts("SELECT receipt_no FROM wage_account_registration WHERE receipt_no IS NOT NULL"))
                .isNotEmpty()
                .allSatisfy(number -> assertThat(number).matches(".+专备〔20\\d\\d〕[1-9]\\d*号"))
                .containsExactlyInAnyOrderElementsOf(
                        texts("SELECT prefix || '〔' || year || '〕' || seq || '号' FROM issued_document"
                                + " WHERE kind LIKE 'wage-account-receipt/%'"));
        assertThat(texts("""
                SELECT s.kind FROM document_sequence s
                 WHERE s.last_seq <> (SELECT count(*) FROM issued_document d WHERE d.kind = s.kind AND d.year = s.year)
                    OR s.last_seq <> (SELECT max(seq) FROM issued_document d WHERE d.kind = s.kind AND d.year = s.year)""")).isEmpty();
    }

    @Test
    void theSameSeedAndDayGiveTheSameBooks() {
        books.write(DemoSize.SMALL, 7, TODAY);
        var first = fingerprint();
        jdbc.sql(
                        "TRUNCATE enterprise, project, dedicated_wage_account, bank_monthly_notice, account_transaction, payout_line, issued_document, document_sequence CASCADE")
                .update();
        books.write(DemoSize.SMALL, 7, TODAY);

        assertThat(fingerprint()).isEqualTo(first);
    }

    private List<String> fingerprint() {
        return texts("""
                SELECT md5(string_agg(t, '' ORDER BY t)) FROM (
                    SELECT id || credit_code || name AS t FROM enterprise
                    UNION ALL SELECT id || code || name || coalesce(started_on::text, '') FROM project
                    UNION ALL SELECT id || closing::text FROM bank_monthly_notice
                    UNION ALL SELECT notice_id || payee_name || amount::text || result FROM payout_line) AS all_of_it""");
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}

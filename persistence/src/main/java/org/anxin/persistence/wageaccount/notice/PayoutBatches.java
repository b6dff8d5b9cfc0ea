package org.anxin.persistence.wageaccount.notice;

import static org.anxin.persistence.shared.imports.StagedSql.index;
import static org.anxin.persistence.shared.imports.StagedSql.number;
import static org.anxin.persistence.shared.imports.StagedSql.sealed;
import static org.anxin.persistence.shared.imports.StagedSql.text;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Payouts of a notice by batch: a month's wages go out in several, each with a file of its own, and a file is one batch or
 * some. Rows without a batch number are one batch without a name.
 */
final class PayoutBatches {

    private static final String COLUMNS =
            "account_id, batch_no, serial_no, payee_name, id_number, id_index, card, card_index, amount, result, reason";

    /** The last line of each notice is looked up once: while rows go in, the same look-up would walk over all that went in. */
    private static final String POST = """
            WITH notice AS MATERIALIZED (
                SELECT n.id, n.account_id, n.month,
                       coalesce((SELECT max(p.line_no) FROM payout_line AS p
                                  WHERE p.notice_id = n.id AND p.month = n.month), 0) AS lines
                  FROM bank_monthly_notice AS n WHERE n.payout_run_id = :run AND n.state = 'PREPARED'),
            part AS (
                SELECT n.id, n.month, n.account_id, t.batch_no, t.places,
                       n.lines + sum(cardinality(t.places)) OVER (PARTITION BY n.id ORDER BY t.places[1])
                               - cardinality(t.places) AS lines
                  FROM notice_row AS t JOIN notice AS n ON n.account_id = t.account_id AND n.month = t.month)
            INSERT INTO payout_line (month, notice_id, line_no, account_id, batch_no, amount, serial_no, payee_name, id_number,
                                     id_index, card, card_index, reason, result)
            SELECT t.month, t.id, t.lines + p.n, t.account_id, t.batch_no, %s, %s, %s, %s, %s, %s, %s, %s,
                   CASE %s WHEN '成功' THEN 'PAID' WHEN '失败' THEN 'FAILED' WHEN '退回' THEN 'RETURNED' END
              FROM part AS t CROSS JOIN LATERAL unnest(t.places) WITH ORDINALITY AS p(place, n)
              JOIN import_row AS r ON r.ctid = p.place""".formatted(
                    number("amount"),
                    text("serial"),
                    text("name"),
                    sealed("idNumber"),
                    index("idNumber"),
                    sealed("card"),
                    index("card"),
                    text("reason"),
                    text("result"));

    private PayoutBatches() {}

    static void post(NamedParameterJdbcTemplate jdbc, UUID runId) {
        var run = Map.of("run", runId);
        jdbc.update("""
                INSERT INTO payout_batch (notice_id, batch_no, run_id)
                SELECT DISTINCT n.id, coalesce(r.batch_no, ''), CAST(:run AS uuid)
                  FROM notice_row AS r
                  JOIN bank_monthly_notice AS n ON n.payout_run_id = :run AND n.state = 'PREPARED'
                                               AND n.account_id = r.account_id AND n.month = r.month
                    ON CONFLICT (notice_id, batch_no) DO UPDATE SET run_id = excluded.run_id""", run);
        jdbc.update("""
                DELETE FROM payout_line AS t USING bank_monthly_notice AS n, payout_batch AS b
                 WHERE n.payout_run_id = :run AND n.state = 'PREPARED' AND n.replaces_id IS NOT NULL
                   AND b.notice_id = n.id AND b.run_id = :run
                   AND t.notice_id = n.id AND t.month = n.month AND coalesce(t.batch_no, '') = b.batch_no""", run);
        jdbc.update(POST, run);
    }

    static void keep(NamedParameterJdbcTemplate jdbc, UUID noticeId, UUID correctedId) {
        var both = Map.of("notice", noticeId, "earlier", correctedId);
        jdbc.update("""
                INSERT INTO payout_line (month, notice_id, line_no, %s)
                SELECT t.month, :notice, t.line_no, t.%s
                  FROM payout_line AS t JOIN bank_monthly_notice AS n ON n.id = t.notice_id AND n.month = t.month
                 WHERE n.id = :earlier""".formatted(COLUMNS, COLUMNS.replace(", ", ", t.")), both);
        jdbc.update("""
                INSERT INTO payout_batch (notice_id, batch_no, run_id)
                SELECT :notice, batch_no, run_id FROM payout_batch WHERE notice_id = :earlier""", both);
    }

    static void remove(NamedParameterJdbcTemplate jdbc, UUID noticeId, String batchNo) {
        var batch = Map.of("notice", noticeId, "batch", batchNo);
        jdbc.update("DELETE FROM payout_batch WHERE notice_id = :notice AND batch_no = :batch", batch);
        jdbc.update("""
                DELETE FROM payout_line AS t USING bank_monthly_notice AS n
                 WHERE n.id = :notice AND t.notice_id = n.id AND t.month = n.month AND coalesce(t.batch_no, '') = :batch""", batch);
    }
}

package org.anxin.persistence.wageaccount.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.domain.shared.protection.ProtectedText;
import org.anxin.domain.wageaccount.notice.NoticeCard.SourceFile;
import org.anxin.domain.wageaccount.notice.NoticeCard.Step;
import org.anxin.domain.wageaccount.notice.NoticeState;
import org.anxin.domain.wageaccount.notice.PayoutBatch;
import org.anxin.domain.wageaccount.notice.PayoutLine;
import org.anxin.domain.wageaccount.notice.PayoutResult;
import org.anxin.domain.wageaccount.notice.StatementLine;
import org.anxin.domain.wageaccount.notice.TransactionKind;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What stands behind one notice: its payments to people (masked), its files, the other notices of the month. */
@Component
class NoticeLines {

    private static final int ID_HEAD = 6;
    private static final int ID_TAIL = 4;
    private static final int CARD_HEAD = 4;

    /** 银联 cards begin so. */
    private static final Pattern CARD = Pattern.compile("62\\d{14,17}");

    private final NamedParameterJdbcTemplate jdbc;
    private final FieldProtection protection;
    private final KeysetList<PayoutLine> payouts;

    NoticeLines(NamedParameterJdbcTemplate jdbc, FieldProtection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
        this.payouts = KeysetList.of(
                        "p.line_no, p.batch_no, p.serial_no, p.payee_name, p.id_number, p.card, p.amount, p.result, p.reason",
                        "payout_line p JOIN bank_monthly_notice n ON n.id = p.notice_id AND n.month = p.month",
                        "p.line_no",
                        "integer",
                        this::payout)
                .where("n.id = :_notice")
                .filter("result", "p.result = :result", value -> value)
                .filter("batch", "p.batch_no = :batch", value -> value);
    }

    static ScopeSql.Condition of(UUID noticeId) {
        return new ScopeSql.Condition("", Map.of("_notice", noticeId));
    }

    ListPage<PayoutLine> payouts(UUID noticeId, ListQuery query) {
        return payouts.page(jdbc, query, of(noticeId));
    }

    List<SourceFile> files(UUID noticeId) {
        return jdbc.query(
                "SELECT r.kind <> 'bank-payout' AS statement, r.kind <> 'bank-statement' AS payouts, r.number, r.attachment_id, r.file_name, r.uploaded_at, "
                        + SqlNoticeLedger.person("r.uploaded_by", "uploader")
                        + " FROM bank_monthly_notice n JOIN import_run r ON r.id IN (n.statement_run_id, n.payout_run_id)"
                        + " OR r.id IN (SELECT t.run_id FROM payout_batch t WHERE t.notice_id = n.id)"
                        + " WHERE n.id = :id ORDER BY statement DESC, payouts, r.number",
                Map.of("id", noticeId),
                (row, n) -> new SourceFile(
                        row.getBoolean("statement"),
                        row.getBoolean("payouts"),
                        row.getLong("number"),
                        row.getObject("attachment_id", UUID.class),
                        row.getString("file_name"),
                        row.getString("uploader"),
                        SqlValues.instant(row, "uploaded_at")));
    }

    List<PayoutBatch> batches(UUID noticeId) {
        return jdbc.query(
                """
                SELECT p.batch_no, b.run_id, r.number, p.lines, p.paid
                  FROM (SELECT coalesce(p.batch_no, '') AS batch_no, count(*) AS lines,
                               coalesce(sum(p.amount) FILTER (WHERE p.result = 'PAID'), 0) AS paid
                          FROM payout_line p JOIN bank_monthly_notice n ON n.id = p.notice_id AND n.month = p.month
                         WHERE n.id = :id GROUP BY 1) AS p
                  LEFT JOIN payout_batch b ON b.notice_id = :id AND b.batch_no = p.batch_no
                  LEFT JOIN import_run r ON r.id = b.run_id
                 ORDER BY p.batch_no""",
                Map.of("id", noticeId),
                (row, n) -> new PayoutBatch(
                        row.getString("batch_no"),
                        row.getObject("run_id", UUID.class),
                        row.getObject("number", Long.class),
                        row.getInt("lines"),
                        row.getBigDecimal("paid")));
    }

    List<Step> course(UUID accountId, LocalDate month) {
        return jdbc.query(
                "SELECT n.id, n.state, n.prepared_at, n.confirmed_at, n.end_reason, "
                        + SqlNoticeLedger.person("n.prepared_by", "preparer") + ", "
                        + SqlNoticeLedger.person("n.confirmed_by", "confirmer")
                        + " FROM bank_monthly_notice n WHERE n.account_id = :account AND n.month = :month ORDER BY n.id",
                Map.of("account", accountId, "month", month),
                (row, n) -> new Step(
                        row.getObject("id", UUID.class),
                        NoticeState.valueOf(row.getString("state")),
                        row.getString("preparer"),
                        SqlValues.instant(row, "prepared_at"),
                        row.getString("confirmer"),
                        SqlValues.instantOrNull(row, "confirmed_at"),
                        row.getString("end_reason")));
    }

    static StatementLine statement(ResultSet row, int n) throws SQLException {
        return new StatementLine(
                row.getInt("line_no"),
                row.getObject("occurred_on", LocalDate.class),
                row.getString("serial_no"),
                "IN".equals(row.getString("direction")),
                TransactionKind.valueOf(row.getString("kind")),
                row.getBigDecimal("amount"),
                row.getBigDecimal("balance"),
                row.getString("counterparty_name"),
                maskedCard(row.getString("counterparty_account")),
                row.getString("counterparty_bank"),
                row.getString("summary"));
    }

    /** A person's card; accounts of enterprises have other numbers. */
    private static @Nullable String maskedCard(@Nullable String number) {
        return number != null && CARD.matcher(number).matches()
                ? new ProtectedText(number).masked(CARD_HEAD, ID_TAIL)
                : number;
    }

    private PayoutLine payout(ResultSet row, int n) throws SQLException {
        return new PayoutLine(
                row.getInt("line_no"),
                row.getString("batch_no"),
                row.getString("serial_no"),
                row.getString("payee_name"),
                masked(row.getString("id_number"), ID_HEAD),
                String.valueOf(masked(row.getString("card"), CARD_HEAD)),
                row.getBigDecimal("amount"),
                PayoutResult.valueOf(row.getString("result")),
                row.getString("reason"));
    }

    private @Nullable String masked(@Nullable String sealed, int head) {
        return sealed == null ? null : protection.open(sealed).masked(head, ID_TAIL);
    }
}

package org.anxin.persistence.wageaccount.notice;

import org.anxin.persistence.wageaccount.AccountKeepers;

/**
 * The figures of notices from their lines. What the account had before the month, its first balance says; where the bank
 * gives none, the month before does.
 */
final class NoticeSums {

    static final String SQL = """
            WITH lines AS (
                SELECT n.id, n.account_id, n.month, t.line_no, t.kind, t.direction, t.amount, t.balance, t.summary,
                       sum(CASE t.direction WHEN 'IN' THEN t.amount ELSE -t.amount END)
                           OVER (PARTITION BY n.id ORDER BY t.line_no) AS moved
                  FROM bank_monthly_notice AS n
                  JOIN account_transaction AS t ON t.notice_id = n.id AND t.month = n.month
                 WHERE n.id = ANY (:ids)),
            money AS (
                SELECT id, account_id, month,
                       (array_agg(balance - moved ORDER BY line_no) FILTER (WHERE balance IS NOT NULL))[1] AS opening,
                       coalesce(sum(amount) FILTER (WHERE kind = 'LABOR_COST'), 0) AS labor_cost_in,
                       count(*) FILTER (WHERE kind = 'LABOR_COST') AS labor_cost_count,
                       coalesce(sum(amount) FILTER (WHERE kind IN ('INTEREST', 'OTHER_IN')), 0) AS other_in,
                       coalesce(sum(amount) FILTER (WHERE kind = 'RETURNED'), 0) AS returned,
                       coalesce(sum(amount) FILTER (WHERE kind = 'PAYOUT'), 0) AS payout_amount,
                       coalesce(sum(amount) FILTER (WHERE kind IN ('JUDICIAL', 'FEE', 'TRANSFER_OUT')), 0) AS other_out,
                       coalesce(sum(CASE direction WHEN 'IN' THEN amount ELSE -amount END), 0) AS moved,
                       least(min(moved), 0) AS lowest_move,
                       bool_or(coalesce(summary, '') ~ '冻结|查封') AS frozen
                  FROM lines GROUP BY id, account_id, month),
            people AS (
                SELECT n.id, count(*) AS payout_lines,
                       count(DISTINCT coalesce(p.id_index, p.card_index)) FILTER (WHERE p.result = 'PAID') AS payout_people,
                       coalesce(sum(p.amount) FILTER (WHERE p.result = 'PAID'), 0) AS paid_to_people,
                       coalesce(sum(p.amount) FILTER (WHERE p.result = 'RETURNED'), 0) AS sent_back
                  FROM bank_monthly_notice AS n
                  JOIN payout_line AS p ON p.notice_id = n.id AND p.month = n.month
                 WHERE n.id = ANY (:ids) GROUP BY n.id),
            opened AS (
                SELECT m.*, coalesce(m.opening, (
                           SELECT b.closing FROM bank_monthly_notice AS b
                            WHERE b.account_id = m.account_id AND b.month = m.month - interval '1 month'
                              AND b.state IN ('CONFIRMED', 'PREPARED') AND NOT %s
                            ORDER BY b.state LIMIT 1), 0) AS opening_balance
                  FROM money AS m JOIN dedicated_wage_account AS a ON a.id = m.account_id)
            UPDATE bank_monthly_notice AS n
               SET opening = coalesce(m.opening_balance, 0),
                   labor_cost_in = coalesce(m.labor_cost_in, 0),
                   labor_cost_count = coalesce(m.labor_cost_count, 0),
                   other_in = coalesce(m.other_in, 0),
                   returned = coalesce(m.returned, 0),
                   payout_amount = coalesce(m.payout_amount, 0),
                   other_out = coalesce(m.other_out, 0),
                   closing = coalesce(m.opening_balance + m.moved, 0),
                   lowest_balance = coalesce(m.opening_balance + m.lowest_move, 0),
                   frozen = coalesce(m.frozen, false),
                   payout_lines = coalesce(p.payout_lines, 0),
                   payout_people = coalesce(p.payout_people, 0),
                   paid_to_people = coalesce(p.paid_to_people, 0),
                   sent_back = coalesce(p.sent_back, 0)
              FROM bank_monthly_notice AS n0
              LEFT JOIN opened AS m ON m.id = n0.id
              LEFT JOIN people AS p ON p.id = n0.id
             WHERE n0.id = ANY (:ids) AND n.id = n0.id""".formatted(AccountKeepers.moved("m.month"));

    private NoticeSums() {}
}

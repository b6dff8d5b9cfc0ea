-- Measure 25: labor cost that came in fills the cycles of its project one after the other, the one that was due first before the
-- next, however the months lie. One reading for the ledger, the pages and the warnings.

CREATE INDEX account_transaction_labor_ix ON account_transaction (account_id, month) WHERE kind = 'LABOR_COST';

-- How surely a line of a shared account names a project: 0 not at all; a sub-ledger counts more than a name, a long name more
-- than a short one that it contains.
CREATE FUNCTION anxin_line_names(sub_ledger_no text, project_name text, counterparty_account text, words text) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN sub_ledger_no = counterparty_account THEN 1000
        WHEN length(sub_ledger_no) >= 3 AND words ~ ('(^|[^0-9A-Za-z-])' || regexp_replace(sub_ledger_no, '([^0-9A-Za-z-])', '\\\1', 'g') || '($|[^0-9A-Za-z-])')
            THEN 500 + length(sub_ledger_no)
        WHEN position(project_name IN words) > 0 THEN length(project_name)
        ELSE 0 END;
COMMENT ON FUNCTION anxin_line_names IS '共用账户的一笔流水指明某项目的程度：0 为没有指明；分账号优先于项目名称';

-- Each line belongs to the account's project; of a shared account to the one that it names best, to none where it names two alike.
CREATE VIEW labor_cost_line AS
    SELECT t.account_id, a.account_no, t.notice_id, t.month, t.line_no, t.occurred_on, t.amount, t.counterparty_name, t.summary,
           ap.project_id
      FROM dedicated_wage_account a
      JOIN bank_monthly_notice n ON n.account_id = a.id AND n.state = 'CONFIRMED'
      JOIN account_transaction t ON t.account_id = n.account_id AND t.month = n.month AND t.notice_id = n.id AND t.kind = 'LABOR_COST'
      JOIN wage_account_project ap ON ap.account_id = a.id
     WHERE a.voided_at IS NULL
       AND (NOT EXISTS (SELECT 1 FROM wage_account_project o WHERE o.account_id = ap.account_id AND o.project_id <> ap.project_id)
            OR ap.project_id = (
                SELECT CASE WHEN b.named[1] > b.named[2] THEN b.ids[1] END
                  FROM (SELECT array_agg(x.project_id ORDER BY x.named DESC) AS ids, array_agg(x.named ORDER BY x.named DESC) AS named
                          FROM (SELECT o.project_id, anxin_line_names(o.sub_ledger_no, p.name, t.counterparty_account,
                                           concat_ws(' ', t.counterparty_name, t.summary)) AS named
                                  FROM wage_account_project o JOIN project p ON p.id = o.project_id
                                 WHERE o.account_id = ap.account_id) x) b));
COMMENT ON VIEW labor_cost_line IS '分到项目的人工费入账流水';

-- Cycles and receipts of a project as two rows of bricks, each from the first cycle on; where two overlap, the one paid the other.
CREATE VIEW labor_cost_fill AS
    SELECT c.project_id, c.payment_id, r.account_id, r.account_no, r.notice_id, r.month, r.line_no, r.occurred_on, r.amount AS line_amount,
           r.counterparty_name, r.summary, least(c.upto, r.upto) - greatest(c.upto - c.expected, r.upto - r.amount) AS filled
      FROM (SELECT f.id AS payment_id, f.project_id, f.expected_labor_cost AS expected,
                   sum(f.expected_labor_cost) OVER (PARTITION BY f.project_id ORDER BY f.due_on, f.cycle_from, f.id) AS upto
              FROM progress_payment f WHERE f.voided_at IS NULL) c
      JOIN (SELECT l.*, sum(l.amount) OVER (PARTITION BY l.project_id ORDER BY l.occurred_on, l.month, l.notice_id, l.line_no) AS upto
              FROM labor_cost_line l
             WHERE l.occurred_on >= (SELECT min(f.cycle_from) FROM progress_payment f
                                      WHERE f.project_id = l.project_id AND f.voided_at IS NULL)) r
        ON r.project_id = c.project_id AND r.upto > c.upto - c.expected AND r.upto - r.amount < c.upto
     WHERE c.expected > 0;
COMMENT ON VIEW labor_cost_fill IS '人工费入账逐笔抵充各结算周期（先到期先抵充）';

-- What is known of the labor cost of a project: up to which month all its banks have reported, and how much of its shared
-- accounts' labor cost since its first cycle names no project.
CREATE VIEW labor_cost_known AS
    SELECT ap.project_id, count(*) AS accounts, bool_or(told.shared) AS shared,
           nullif(coalesce(min(coalesce(told.reported_to, DATE '-infinity')) FILTER (WHERE a.closed_on IS NULL),
                           max(told.reported_to)), DATE '-infinity') AS reported_to,
           sum(CASE WHEN told.shared THEN coalesce((
                    SELECT sum(t.amount) FROM bank_monthly_notice n
                      JOIN account_transaction t ON t.account_id = n.account_id AND t.month = n.month AND t.notice_id = n.id AND t.kind = 'LABOR_COST'
                     WHERE n.account_id = ap.account_id AND n.state = 'CONFIRMED'
                       AND t.occurred_on >= (SELECT min(f.cycle_from) FROM progress_payment f
                                              WHERE f.project_id = ap.project_id AND f.voided_at IS NULL)
                       AND NOT EXISTS (SELECT 1 FROM labor_cost_line l
                                        WHERE l.account_id = t.account_id AND l.month = t.month AND l.notice_id = t.notice_id
                                          AND l.line_no = t.line_no)), 0.00)
                ELSE 0.00 END) AS unassigned
      FROM wage_account_project ap
      JOIN dedicated_wage_account a ON a.id = ap.account_id AND a.voided_at IS NULL
     CROSS JOIN LATERAL (
        SELECT (SELECT max(n.month) FROM bank_monthly_notice n WHERE n.account_id = a.id AND n.state = 'CONFIRMED') AS reported_to,
               EXISTS (SELECT 1 FROM wage_account_project o
                        WHERE o.account_id = a.id AND o.project_id <> ap.project_id) AS shared) told
     GROUP BY ap.project_id;
COMMENT ON VIEW labor_cost_known IS '项目人工费到账的已知范围（银行报至月份、共用账户未分到项目的金额）';

-- Each payment with how its cycle stands; nothing fills one that is voided. It may be judged where there is no account at all, or
-- where the banks have reported the month of its due day and no money of a shared account waits for its project.
CREATE VIEW labor_cost_settlement AS
    SELECT f.*, coalesce(s.received, 0.00) AS received, s.filled_by,
           CASE WHEN s.received >= f.expected_labor_cost THEN s.last_on END AS filled_on,
           coalesce(k.shared, false) AS shared, k.reported_to, coalesce(k.unassigned, 0.00) AS unassigned,
           k.accounts IS NULL OR (k.unassigned = 0 AND coalesce(k.reported_to >= date_trunc('month', f.due_on)::date, false)) AS known
      FROM progress_payment f
      LEFT JOIN (SELECT x.project_id, x.payment_id, sum(x.filled) AS received, max(x.occurred_on) AS last_on,
                          string_agg(x.occurred_on || ' ' || to_char(x.filled, 'FM999,999,999,999,990.00') || ' 元', '；'
                                     ORDER BY x.occurred_on, x.month, x.notice_id, x.line_no) AS filled_by
                   FROM labor_cost_fill x GROUP BY x.project_id, x.payment_id) s
             ON s.project_id = f.project_id AND s.payment_id = f.id
      LEFT JOIN labor_cost_known k ON k.project_id = f.project_id;
COMMENT ON VIEW labor_cost_settlement IS '各结算周期人工费到账情况';

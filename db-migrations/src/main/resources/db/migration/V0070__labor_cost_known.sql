-- A bank has told what came until the first month that it has left out: a later one says nothing of the money of that month.
CREATE OR REPLACE VIEW labor_cost_known AS
    SELECT ap.project_id, count(*) AS accounts, bool_or(told.shared) AS shared,
           nullif(coalesce(min(coalesce(told.reported_to, DATE '-infinity')) FILTER (WHERE a.closed_on IS NULL),
                           max(told.reported_to)), DATE '-infinity') AS reported_to,
           sum(CASE WHEN told.shared THEN coalesce((
                    SELECT sum(t.amount) FROM bank_monthly_notice n
                      JOIN account_transaction t ON t.account_id = n.account_id AND t.month = n.month AND t.notice_id = n.id AND t.kind = 'LABOR_COST'
                     WHERE n.account_id = ap.account_id AND n.state = 'CONFIRMED'
                       AND t.occurred_on >= told.first_cycle
                       AND NOT EXISTS (SELECT 1 FROM labor_cost_line l
                                        WHERE l.account_id = t.account_id AND l.month = t.month AND l.notice_id = t.notice_id
                                          AND l.line_no = t.line_no)), 0.00)
                ELSE 0.00 END) AS unassigned
      FROM wage_account_project ap
      JOIN dedicated_wage_account a ON a.id = ap.account_id AND a.voided_at IS NULL
     CROSS JOIN LATERAL (
        SELECT since.first_cycle,
               (SELECT CASE WHEN last.month IS NOT NULL THEN coalesce(
                           (SELECT min(m)::date - 1
                              FROM generate_series(date_trunc('month', greatest(a.opened_on, since.first_cycle)::timestamp), last.month, interval '1 month') m
                             WHERE NOT EXISTS (SELECT 1 FROM bank_monthly_notice n
                                                WHERE n.account_id = a.id AND n.month = m::date AND n.state = 'CONFIRMED')),
                           last.month) END
                  FROM (SELECT max(n.month) AS month FROM bank_monthly_notice n WHERE n.account_id = a.id AND n.state = 'CONFIRMED') last)
                   AS unbroken_to,
               EXISTS (SELECT 1 FROM wage_account_project o
                        WHERE o.account_id = a.id AND o.project_id <> ap.project_id) AS shared
          FROM (SELECT min(f.cycle_from) AS first_cycle FROM progress_payment f
                 WHERE f.project_id = ap.project_id AND f.voided_at IS NULL) since) found
     CROSS JOIN LATERAL (
        SELECT found.first_cycle, found.shared, date_trunc('month', found.unbroken_to)::date AS reported_to) told
     GROUP BY ap.project_id;
COMMENT ON VIEW labor_cost_known IS '项目人工费到账的已知范围（银行连续报至月份、共用账户未分到项目的金额）';

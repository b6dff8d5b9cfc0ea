-- Several projects in one account: every line counts for the project that it names, and a warning may be about all of them.

ALTER TABLE early_warning ADD COLUMN whole_account boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT early_warning_whole_account_ck CHECK (NOT whole_account OR account_id IS NOT NULL);
COMMENT ON COLUMN early_warning.whole_account IS '针对整个共用账户（各共用项目都可见）';

-- The account's project; of a shared account the one that the line names best, null where it names none or two alike.
CREATE FUNCTION anxin_line_project(account uuid, counterparty_account text, words text) RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT CASE WHEN cardinality(b.ids) = 1 OR b.named[1] > b.named[2] THEN b.ids[1] END
      FROM (SELECT array_agg(x.project_id ORDER BY x.named DESC) AS ids, array_agg(x.named ORDER BY x.named DESC) AS named
              FROM (SELECT o.project_id, anxin_line_names(o.sub_ledger_no, p.name, anxin_line_project.counterparty_account,
                                                          anxin_line_project.words) AS named
                      FROM wage_account_project o JOIN project p ON p.id = o.project_id
                     WHERE o.account_id = anxin_line_project.account) x) b;
END;
COMMENT ON FUNCTION anxin_line_project IS '专用账户的一笔流水属于哪个项目：共用账户取写明的项目，没有写明的为空（未分到项目）';

-- The same lines as before, by the one rule that the warnings read too.
CREATE OR REPLACE VIEW labor_cost_line AS
    SELECT t.account_id, a.account_no, t.notice_id, t.month, t.line_no, t.occurred_on, t.amount, t.counterparty_name, t.summary,
           ap.project_id
      FROM dedicated_wage_account a
      JOIN bank_monthly_notice n ON n.account_id = a.id AND n.state = 'CONFIRMED'
      JOIN account_transaction t ON t.account_id = n.account_id AND t.month = n.month AND t.notice_id = n.id AND t.kind = 'LABOR_COST'
      JOIN wage_account_project ap ON ap.account_id = a.id
     WHERE a.voided_at IS NULL
       AND (NOT EXISTS (SELECT 1 FROM wage_account_project o WHERE o.account_id = ap.account_id AND o.project_id <> ap.project_id)
            OR ap.project_id = anxin_line_project(ap.account_id, t.counterparty_account, concat_ws(' ', t.counterparty_name, t.summary)));

-- A numbered letter is printed again word by word, under the name that its issuer had then.
ALTER TABLE notice_bulletin ADD COLUMN letter text CONSTRAINT notice_bulletin_letter_ck CHECK (letter IS JSON);
COMMENT ON COLUMN notice_bulletin.letter IS '编发时的全文（此前编发的只有数据）';

-- How each cycle stands, as the settlement of V0064 says it, written down in the transaction of whatever changes it: a list of
-- many payments reads its rows and settles none.
CREATE TABLE labor_cost_standing (
    payment_id    uuid          NOT NULL CONSTRAINT labor_cost_standing_pk PRIMARY KEY
                  CONSTRAINT labor_cost_standing_payment_fk REFERENCES progress_payment,
    district_code varchar(6)    NOT NULL DEFAULT anxin_district(),
    received      numeric(18,2) NOT NULL,
    filled_by     text,
    filled_on     date,
    shortfall     numeric(18,2) NOT NULL,
    shared        boolean       NOT NULL,
    reported_to   date,
    unassigned    numeric(18,2) NOT NULL
);
COMMENT ON TABLE labor_cost_standing IS '各结算周期人工费到账情况（随到账、登记即时更新）';
COMMENT ON COLUMN labor_cost_standing.payment_id IS '工程款拨付';
COMMENT ON COLUMN labor_cost_standing.district_code IS '区划代码';
COMMENT ON COLUMN labor_cost_standing.received IS '已到账人工费（元）';
COMMENT ON COLUMN labor_cost_standing.filled_by IS '到账明细';
COMMENT ON COLUMN labor_cost_standing.filled_on IS '足额日期';
COMMENT ON COLUMN labor_cost_standing.shortfall IS '不足（元）';
COMMENT ON COLUMN labor_cost_standing.shared IS '是否有共用账户';
COMMENT ON COLUMN labor_cost_standing.reported_to IS '月报报至';
COMMENT ON COLUMN labor_cost_standing.unassigned IS '共用账户未分到项目的金额（元）';
CREATE INDEX progress_payment_project_ix ON progress_payment (project_id, cycle_from);

INSERT INTO labor_cost_standing (payment_id, received, filled_by, filled_on, shortfall, shared, reported_to, unassigned)
SELECT s.id, s.received, s.filled_by, s.filled_on, s.expected_labor_cost - s.received, s.shared, s.reported_to, s.unassigned
  FROM labor_cost_settlement s;

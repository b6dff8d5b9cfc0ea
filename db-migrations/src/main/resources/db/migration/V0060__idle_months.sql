-- Months in which nothing moved have no statement, and what a bank has reviewed is not reviewed again as a report.

ALTER TABLE bank_monthly_notice ADD COLUMN idle boolean NOT NULL DEFAULT false;
ALTER TABLE bank_monthly_notice
    ADD CONSTRAINT bank_monthly_notice_idle_ck CHECK (NOT idle OR statement_run_id IS NULL AND payout_run_id IS NULL AND opening = closing);
COMMENT ON COLUMN bank_monthly_notice.idle IS '本月无收支';

ALTER TABLE cadence ADD COLUMN office_accepts boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN cadence.office_accepts IS '是否由督考办认可办结（否：本单位已复核的业务记录即为办结）';
UPDATE cadence SET office_accepts = false WHERE code = 'O5';

-- What the second person said against a low share, until the bureau gives a new reason.

ALTER TABLE progress_payment ADD COLUMN low_ratio_refusal varchar(500);
COMMENT ON COLUMN progress_payment.low_ratio_refusal IS '低于下限的复核意见（未同意）';
CREATE INDEX progress_payment_refused_ix ON progress_payment (unit_code) WHERE low_ratio_state = 'REJECTED' AND voided_at IS NULL;

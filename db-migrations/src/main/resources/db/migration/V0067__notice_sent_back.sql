-- What came back of the payouts stands with the other figures of a notice, so that a list of notices reads no payout line.
ALTER TABLE bank_monthly_notice ADD COLUMN sent_back numeric(18,2) NOT NULL DEFAULT 0;
COMMENT ON COLUMN bank_monthly_notice.sent_back IS '代发后退回金额（元，明细）';
UPDATE bank_monthly_notice AS n SET sent_back = p.amount
  FROM (SELECT notice_id, month, sum(amount) AS amount FROM payout_line WHERE result = 'RETURNED' GROUP BY notice_id, month) AS p
 WHERE p.notice_id = n.id AND p.month = n.month;

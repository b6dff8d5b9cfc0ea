-- Messages go by e-mail too: what became of each mail, and who may look.

ALTER TABLE reminder
    ADD COLUMN attempts      smallint     NOT NULL DEFAULT 0,
    ADD COLUMN last_tried_at timestamptz,
    ADD COLUMN next_try_at   timestamptz,
    ADD COLUMN last_error    varchar(200),
    -- Taking a mail to send it clears its next try, so that no second node takes it; a mail that was taken and whose end
    -- is unknown has neither a next try, nor an error, nor a time of sending.
    ADD CONSTRAINT reminder_mail_ck CHECK (channel = 'EMAIL' OR num_nonnulls(last_tried_at, next_try_at, last_error) = 0),
    ADD CONSTRAINT reminder_attempts_ck CHECK (attempts >= 0 AND (attempts > 0) = (last_tried_at IS NOT NULL)),
    ADD CONSTRAINT reminder_sent_ck CHECK (sent_at IS NULL OR num_nonnulls(next_try_at, last_error) = 0);
CREATE INDEX reminder_unsent_mail_ix ON reminder (next_try_at, id) WHERE channel = 'EMAIL' AND sent_at IS NULL;
CREATE INDEX reminder_created_ix ON reminder (created_at DESC, id DESC);
COMMENT ON COLUMN reminder.id IS '编号';
COMMENT ON COLUMN reminder.district_code IS '区划代码';
COMMENT ON COLUMN reminder.kind IS '事项类别';
COMMENT ON COLUMN reminder.subject_key IS '所属记录';
COMMENT ON COLUMN reminder.stage IS '阶段';
COMMENT ON COLUMN reminder.recipient IS '收件人';
COMMENT ON COLUMN reminder.channel IS '渠道';
COMMENT ON COLUMN reminder.message IS '内容';
COMMENT ON COLUMN reminder.link IS '链接';
COMMENT ON COLUMN reminder.created_at IS '产生时间';
COMMENT ON COLUMN reminder.sent_at IS '送达时间';
COMMENT ON COLUMN reminder.read_at IS '阅读时间';
COMMENT ON COLUMN reminder.attempts IS '发送次数';
COMMENT ON COLUMN reminder.last_tried_at IS '最近一次发送时间';
COMMENT ON COLUMN reminder.next_try_at IS '下一次发送时间';
COMMENT ON COLUMN reminder.last_error IS '未发出的原因';

INSERT INTO role_permission (role_code, permission)
SELECT role_code, permission
  FROM (VALUES ('SUPERVISION_OFFICE'), ('AUDITOR'), ('SYSTEM_ADMIN')) AS reader (role_code)
 CROSS JOIN (VALUES ('reminder.read'), ('reminder.export')) AS may (permission);

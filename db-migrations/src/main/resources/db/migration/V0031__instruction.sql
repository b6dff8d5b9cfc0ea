-- 领导批示: what a leader instructs a unit to do about a record, and every step that follows.

CREATE TABLE leader_instruction (
    id              uuid          NOT NULL CONSTRAINT leader_instruction_pk PRIMARY KEY,
    district_code   varchar(6)    NOT NULL DEFAULT anxin_district(),
    batch           uuid          NOT NULL,
    subject_kind    varchar(30)   NOT NULL,
    subject_key     varchar(60)   NOT NULL,
    subject_title   varchar(200)  NOT NULL,
    subject_link    varchar(300)  NOT NULL,
    text            varchar(1000) NOT NULL CONSTRAINT leader_instruction_text_ck CHECK (text <> ''),
    instructed_by   varchar(60)   NOT NULL,
    given_by        varchar(60)   NOT NULL CONSTRAINT leader_instruction_given_by_fk REFERENCES user_account (username),
    given_by_name   varchar(60)   NOT NULL,
    registered      boolean       NOT NULL,
    given_at        timestamptz   NOT NULL,
    given_on        date          NOT NULL,
    unit_code       varchar(20)   NOT NULL CONSTRAINT leader_instruction_unit_fk REFERENCES unit,
    due_on          date          NOT NULL,
    state           varchar(20)   NOT NULL CONSTRAINT leader_instruction_state_ck CHECK (state IN ('GIVEN', 'ANSWERED', 'CLOSED', 'VOIDED')),
    times_sent_back integer       NOT NULL CONSTRAINT leader_instruction_times_sent_back_ck CHECK (times_sent_back >= 0),
    days_late       integer       NOT NULL CONSTRAINT leader_instruction_days_late_ck CHECK (days_late >= 0),
    answered_on     date,
    closed_on       date,
    version         bigint        NOT NULL,
    CONSTRAINT leader_instruction_due_ck CHECK (due_on >= given_on),
    CONSTRAINT leader_instruction_answered_ck CHECK (state = 'VOIDED' OR (state = 'GIVEN') = (answered_on IS NULL)),
    CONSTRAINT leader_instruction_closed_ck CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL)),
    CONSTRAINT leader_instruction_once_uq UNIQUE (batch, unit_code)
);
CREATE INDEX leader_instruction_subject_ix ON leader_instruction (subject_kind, subject_key, given_on DESC);
CREATE INDEX leader_instruction_unit_ix ON leader_instruction (unit_code, state, due_on);
CREATE INDEX leader_instruction_given_ix ON leader_instruction (given_on DESC, id);
CREATE INDEX leader_instruction_given_by_ix ON leader_instruction (given_by, state);
COMMENT ON TABLE leader_instruction IS '领导批示';
COMMENT ON COLUMN leader_instruction.id IS '编号';
COMMENT ON COLUMN leader_instruction.district_code IS '区划代码';
COMMENT ON COLUMN leader_instruction.batch IS '同批编号';
COMMENT ON COLUMN leader_instruction.subject_kind IS '批示对象类别';
COMMENT ON COLUMN leader_instruction.subject_key IS '批示对象代码';
COMMENT ON COLUMN leader_instruction.subject_title IS '批示对象';
COMMENT ON COLUMN leader_instruction.subject_link IS '批示对象页面';
COMMENT ON COLUMN leader_instruction.text IS '批示内容';
COMMENT ON COLUMN leader_instruction.instructed_by IS '批示领导';
COMMENT ON COLUMN leader_instruction.given_by IS '录入人';
COMMENT ON COLUMN leader_instruction.given_by_name IS '录入人姓名';
COMMENT ON COLUMN leader_instruction.registered IS '代为登记';
COMMENT ON COLUMN leader_instruction.given_at IS '批示时间';
COMMENT ON COLUMN leader_instruction.given_on IS '批示日期';
COMMENT ON COLUMN leader_instruction.unit_code IS '承办单位';
COMMENT ON COLUMN leader_instruction.due_on IS '答复期限';
COMMENT ON COLUMN leader_instruction.state IS '状态';
COMMENT ON COLUMN leader_instruction.times_sent_back IS '退回（函告）次数';
COMMENT ON COLUMN leader_instruction.days_late IS '答复逾期天数';
COMMENT ON COLUMN leader_instruction.answered_on IS '答复日期';
COMMENT ON COLUMN leader_instruction.closed_on IS '办结日期';
COMMENT ON COLUMN leader_instruction.version IS '版本';
CREATE TRIGGER leader_instruction_history AFTER INSERT OR UPDATE OR DELETE ON leader_instruction
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');

CREATE TABLE leader_instruction_step (
    id             uuid          NOT NULL CONSTRAINT leader_instruction_step_pk PRIMARY KEY,
    district_code  varchar(6)    NOT NULL DEFAULT anxin_district(),
    instruction_id uuid          NOT NULL CONSTRAINT leader_instruction_step_instruction_fk REFERENCES leader_instruction,
    kind           varchar(20)   NOT NULL CONSTRAINT leader_instruction_step_kind_ck CHECK (kind IN ('ANSWERED', 'SENT_BACK', 'CLOSED', 'VOIDED')),
    text           varchar(2000),
    acted_by       varchar(60)   NOT NULL CONSTRAINT leader_instruction_step_acted_by_fk REFERENCES user_account (username),
    acted_by_name  varchar(60)   NOT NULL,
    acted_by_unit  varchar(40)   NOT NULL,
    acted_at       timestamptz   NOT NULL,
    due_on         date,
    days_late      integer       NOT NULL CONSTRAINT leader_instruction_step_days_late_ck CHECK (days_late >= 0),
    CONSTRAINT leader_instruction_step_text_ck CHECK (kind = 'CLOSED' OR text <> ''),
    CONSTRAINT leader_instruction_step_due_ck CHECK ((kind IN ('ANSWERED', 'SENT_BACK')) = (due_on IS NOT NULL))
);
CREATE INDEX leader_instruction_step_instruction_ix ON leader_instruction_step (instruction_id, acted_at);
COMMENT ON TABLE leader_instruction_step IS '领导批示办理过程';
COMMENT ON COLUMN leader_instruction_step.id IS '编号';
COMMENT ON COLUMN leader_instruction_step.district_code IS '区划代码';
COMMENT ON COLUMN leader_instruction_step.instruction_id IS '领导批示';
COMMENT ON COLUMN leader_instruction_step.kind IS '环节';
COMMENT ON COLUMN leader_instruction_step.text IS '答复或原因';
COMMENT ON COLUMN leader_instruction_step.acted_by IS '办理人';
COMMENT ON COLUMN leader_instruction_step.acted_by_name IS '办理人姓名';
COMMENT ON COLUMN leader_instruction_step.acted_by_unit IS '办理人单位';
COMMENT ON COLUMN leader_instruction_step.acted_at IS '时间';
COMMENT ON COLUMN leader_instruction_step.due_on IS '答复期限';
COMMENT ON COLUMN leader_instruction_step.days_late IS '逾期天数';
CREATE TRIGGER leader_instruction_step_history AFTER INSERT OR UPDATE OR DELETE ON leader_instruction_step
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');

INSERT INTO policy_parameter (code, parameter_group, name, value_kind, unit, note, sort_order) VALUES
    ('instruction.reply.days', 'D2018', '领导批示答复期限', 'DAYS', NULL, '自批示之日的次日起算；批示时可以另定日期', 1565);
INSERT INTO parameter_version (id, parameter_code, value, day_kind, valid_from, basis, confirmed, reason, prepared_by, prepared_at) VALUES
    (md5('instruction.reply.days 2018-10-01')::uuid, 'instruction.reply.days', '5', 'WORKING', DATE '2018-10-01', '工作惯例（推定）', false,
     '随系统交付', 'system', TIMESTAMPTZ '2026-01-01 00:00+08');

INSERT INTO role_permission (role_code, permission)
SELECT code, 'instruction.read' FROM role WHERE built_in AND code NOT IN ('SYSTEM_ADMIN', 'GRANT_APPROVER');

INSERT INTO role_permission (role_code, permission) VALUES
    ('DISTRICT_LEADER', 'instruction.give'),
    ('SUPERVISION_OFFICE', 'instruction.give'),
    ('SUPERVISION_OFFICE', 'instruction.register'),
    ('DUTY_FILLER', 'instruction.answer'),
    ('TOWNSHIP_FILLER', 'instruction.answer'),
    ('BANK_CLERK', 'instruction.answer'),
    ('SECTOR_OFFICER', 'instruction.answer'),
    ('INSPECTOR', 'instruction.answer'),
    ('FUND_OFFICER', 'instruction.answer'),
    ('POLICE_LIAISON', 'instruction.answer'),
    ('MEDIATOR', 'instruction.answer'),
    ('LEGAL_AID', 'instruction.answer'),
    ('AUDITOR', 'instruction.export'),
    ('SUPERVISION_OFFICE', 'instruction.export'),
    ('DISTRICT_LEADER', 'instruction.export');

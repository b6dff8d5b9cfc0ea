-- Early warnings: what the rules find in a project and its account, and what becomes of it.

CREATE SEQUENCE early_warning_number_seq;

CREATE TABLE early_warning (
    id             uuid          NOT NULL CONSTRAINT early_warning_pk PRIMARY KEY,
    number         bigint        NOT NULL CONSTRAINT early_warning_number_uq UNIQUE,
    district_code  varchar(6)    NOT NULL DEFAULT anxin_district(),
    rule           varchar(40)   NOT NULL,
    colour         varchar(10)   NOT NULL CONSTRAINT early_warning_colour_ck CHECK (colour IN ('RED', 'ORANGE', 'YELLOW')),
    project_id     uuid          NOT NULL CONSTRAINT early_warning_project_fk REFERENCES project,
    account_id     uuid          CONSTRAINT early_warning_account_fk REFERENCES dedicated_wage_account,
    month          date,
    finding_key    varchar(200)  NOT NULL,
    summary        varchar(500)  NOT NULL,
    figures        text          NOT NULL CONSTRAINT early_warning_figures_ck CHECK (figures IS JSON),
    basis          varchar(300)  NOT NULL,
    opened_on      date          NOT NULL,
    due_on         date          NOT NULL,
    due_formula    varchar(300)  NOT NULL,
    last_found_on  date          NOT NULL,
    vanished_on    date,
    state          varchar(20)   NOT NULL CONSTRAINT early_warning_state_ck CHECK (state IN ('OPEN', 'IN_HAND', 'CLOSED')),
    closing        varchar(20)   CONSTRAINT early_warning_closing_ck CHECK (closing IN ('CORRECTED', 'NOT_ESTABLISHED', 'REFERRED', 'VANISHED')),
    closing_note   varchar(500),
    closed_by      varchar(60),
    closed_at      timestamptz,
    version        bigint        NOT NULL,
    CONSTRAINT early_warning_closed_ck CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL) AND num_nulls(closing, closed_by, closed_at) IN (0, 3))
);
COMMENT ON TABLE early_warning IS '欠薪预警';
COMMENT ON COLUMN early_warning.id IS '编号';
COMMENT ON COLUMN early_warning.number IS '预警号';
COMMENT ON COLUMN early_warning.district_code IS '区划代码';
COMMENT ON COLUMN early_warning.rule IS '预警规则';
COMMENT ON COLUMN early_warning.colour IS '颜色';
COMMENT ON COLUMN early_warning.project_id IS '项目';
COMMENT ON COLUMN early_warning.account_id IS '专用账户';
COMMENT ON COLUMN early_warning.month IS '月份（当月1日）';
COMMENT ON COLUMN early_warning.finding_key IS '识别码';
COMMENT ON COLUMN early_warning.summary IS '内容';
COMMENT ON COLUMN early_warning.figures IS '依据数据';
COMMENT ON COLUMN early_warning.basis IS '依据';
COMMENT ON COLUMN early_warning.opened_on IS '预警日期';
COMMENT ON COLUMN early_warning.due_on IS '处置期限';
COMMENT ON COLUMN early_warning.due_formula IS '期限算式';
COMMENT ON COLUMN early_warning.last_found_on IS '最近一次成立日期';
COMMENT ON COLUMN early_warning.vanished_on IS '情形消失日期';
COMMENT ON COLUMN early_warning.state IS '状态';
COMMENT ON COLUMN early_warning.closing IS '办结方式';
COMMENT ON COLUMN early_warning.closing_note IS '办结说明';
COMMENT ON COLUMN early_warning.closed_by IS '办结人';
COMMENT ON COLUMN early_warning.closed_at IS '办结时间';
COMMENT ON COLUMN early_warning.version IS '版本';
CREATE TRIGGER early_warning_history AFTER INSERT OR UPDATE OR DELETE ON early_warning
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE UNIQUE INDEX early_warning_finding_uq ON early_warning (district_code, finding_key);
CREATE INDEX early_warning_project_ix ON early_warning (project_id);
CREATE INDEX early_warning_account_ix ON early_warning (account_id);
CREATE INDEX early_warning_opened_ix ON early_warning (opened_on DESC, id DESC);
CREATE INDEX early_warning_open_ix ON early_warning (colour, due_on, id) WHERE state <> 'CLOSED';

CREATE TABLE early_warning_disposal (
    warning_id uuid          NOT NULL CONSTRAINT early_warning_disposal_warning_fk REFERENCES early_warning,
    seq        smallint      NOT NULL,
    unit_code  varchar(20)   NOT NULL CONSTRAINT early_warning_disposal_unit_fk REFERENCES unit,
    text       varchar(1000) NOT NULL,
    disposed_by varchar(60)  NOT NULL,
    disposed_at timestamptz  NOT NULL,
    CONSTRAINT early_warning_disposal_pk PRIMARY KEY (warning_id, seq)
);
COMMENT ON TABLE early_warning_disposal IS '预警处置';
COMMENT ON COLUMN early_warning_disposal.warning_id IS '预警';
COMMENT ON COLUMN early_warning_disposal.seq IS '次序';
COMMENT ON COLUMN early_warning_disposal.unit_code IS '处置单位';
COMMENT ON COLUMN early_warning_disposal.text IS '处置情况';
COMMENT ON COLUMN early_warning_disposal.disposed_by IS '处置人';
COMMENT ON COLUMN early_warning_disposal.disposed_at IS '处置时间';
CREATE TRIGGER early_warning_disposal_history AFTER INSERT OR UPDATE OR DELETE ON early_warning_disposal
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('warning_id+seq');
CREATE INDEX early_warning_disposal_unit_ix ON early_warning_disposal (unit_code);

-- What banks report: saved column mappings, the monthly notice with its lines, and account alerts.

-- How a file of another maker is laid out: which head (or place) feeds which column. Found again by its heads.
CREATE TABLE import_layout (
    id            uuid         NOT NULL CONSTRAINT import_layout_pk PRIMARY KEY,
    district_code varchar(6)   NOT NULL DEFAULT anxin_district(),
    kind          varchar(40)  NOT NULL,
    unit_code     varchar(20)  NOT NULL CONSTRAINT import_layout_unit_fk REFERENCES unit,
    name          varchar(60)  NOT NULL,
    mapping       text         NOT NULL CONSTRAINT import_layout_mapping_ck CHECK (mapping IS JSON),
    saved_by      varchar(60)  NOT NULL,
    saved_at      timestamptz  NOT NULL,
    voided_by     varchar(60),
    voided_at     timestamptz,
    version       bigint       NOT NULL,
    CONSTRAINT import_layout_voided_ck CHECK (num_nulls(voided_by, voided_at) IN (0, 2))
);
COMMENT ON TABLE import_layout IS '列对应方案';
COMMENT ON COLUMN import_layout.id IS '编号';
COMMENT ON COLUMN import_layout.district_code IS '区划代码';
COMMENT ON COLUMN import_layout.kind IS '导入类别';
COMMENT ON COLUMN import_layout.unit_code IS '所属单位';
COMMENT ON COLUMN import_layout.name IS '方案名称';
COMMENT ON COLUMN import_layout.mapping IS '列对应';
COMMENT ON COLUMN import_layout.saved_by IS '保存人';
COMMENT ON COLUMN import_layout.saved_at IS '保存时间';
COMMENT ON COLUMN import_layout.voided_by IS '作废人';
COMMENT ON COLUMN import_layout.voided_at IS '作废时间';
COMMENT ON COLUMN import_layout.version IS '版本';
CREATE TRIGGER import_layout_history AFTER INSERT OR UPDATE OR DELETE ON import_layout
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE UNIQUE INDEX import_layout_name_uq ON import_layout (kind, unit_code, name) WHERE voided_at IS NULL;
CREATE INDEX import_layout_unit_ix ON import_layout (unit_code);

CREATE TABLE bank_monthly_notice (
    id               uuid          NOT NULL CONSTRAINT bank_monthly_notice_pk PRIMARY KEY,
    district_code    varchar(6)    NOT NULL DEFAULT anxin_district(),
    account_id       uuid          NOT NULL CONSTRAINT bank_monthly_notice_account_fk REFERENCES dedicated_wage_account,
    bank_code        varchar(20)   NOT NULL CONSTRAINT bank_monthly_notice_bank_fk REFERENCES unit,
    month            date          NOT NULL CONSTRAINT bank_monthly_notice_month_ck CHECK (extract(day FROM month) = 1),
    state            varchar(20)   NOT NULL CONSTRAINT bank_monthly_notice_state_ck CHECK (state IN ('PREPARED', 'CONFIRMED', 'WITHDRAWN', 'REPLACED')),
    statement_run_id uuid          CONSTRAINT bank_monthly_notice_statement_run_fk REFERENCES import_run,
    payout_run_id    uuid          CONSTRAINT bank_monthly_notice_payout_run_fk REFERENCES import_run,
    replaces_id      uuid          CONSTRAINT bank_monthly_notice_replaces_fk REFERENCES bank_monthly_notice,
    opening          numeric(18,2) NOT NULL DEFAULT 0,
    labor_cost_in    numeric(18,2) NOT NULL DEFAULT 0,
    labor_cost_count integer       NOT NULL DEFAULT 0,
    other_in         numeric(18,2) NOT NULL DEFAULT 0,
    payout_amount    numeric(18,2) NOT NULL DEFAULT 0,
    payout_lines     integer       NOT NULL DEFAULT 0,
    payout_people    integer       NOT NULL DEFAULT 0,
    paid_to_people   numeric(18,2) NOT NULL DEFAULT 0,
    returned         numeric(18,2) NOT NULL DEFAULT 0,
    other_out        numeric(18,2) NOT NULL DEFAULT 0,
    closing          numeric(18,2) NOT NULL DEFAULT 0,
    lowest_balance   numeric(18,2) NOT NULL DEFAULT 0,
    frozen           boolean       NOT NULL DEFAULT false,
    note             varchar(500),
    prepared_by      varchar(60)   NOT NULL,
    prepared_at      timestamptz   NOT NULL,
    confirmed_by     varchar(60),
    confirmed_at     timestamptz,
    confirmed_by_scan boolean      NOT NULL DEFAULT false,
    ended_by         varchar(60),
    ended_at         timestamptz,
    end_reason       varchar(500),
    version          bigint        NOT NULL,
    CONSTRAINT bank_monthly_notice_confirmed_ck CHECK (state NOT IN ('CONFIRMED', 'REPLACED') OR confirmed_at IS NOT NULL),
    CONSTRAINT bank_monthly_notice_confirmed_by_ck CHECK (num_nulls(confirmed_by, confirmed_at) IN (0, 2)),
    CONSTRAINT bank_monthly_notice_balance_ck CHECK (opening + labor_cost_in + other_in + returned - payout_amount - other_out = closing)
);
COMMENT ON TABLE bank_monthly_notice IS '专户月报';
COMMENT ON COLUMN bank_monthly_notice.id IS '编号';
COMMENT ON COLUMN bank_monthly_notice.district_code IS '区划代码';
COMMENT ON COLUMN bank_monthly_notice.account_id IS '专用账户';
COMMENT ON COLUMN bank_monthly_notice.bank_code IS '银行';
COMMENT ON COLUMN bank_monthly_notice.month IS '月份（当月1日）';
COMMENT ON COLUMN bank_monthly_notice.state IS '状态';
COMMENT ON COLUMN bank_monthly_notice.statement_run_id IS '流水导入批次';
COMMENT ON COLUMN bank_monthly_notice.payout_run_id IS '代发导入批次';
COMMENT ON COLUMN bank_monthly_notice.replaces_id IS '更正的月报';
COMMENT ON COLUMN bank_monthly_notice.opening IS '期初余额（元）';
COMMENT ON COLUMN bank_monthly_notice.labor_cost_in IS '人工费入账（元）';
COMMENT ON COLUMN bank_monthly_notice.labor_cost_count IS '人工费入账笔数';
COMMENT ON COLUMN bank_monthly_notice.other_in IS '其他入账（元）';
COMMENT ON COLUMN bank_monthly_notice.payout_amount IS '代发金额（元，流水）';
COMMENT ON COLUMN bank_monthly_notice.payout_lines IS '代发笔数';
COMMENT ON COLUMN bank_monthly_notice.payout_people IS '代发人数';
COMMENT ON COLUMN bank_monthly_notice.paid_to_people IS '代发成功金额（元，明细）';
COMMENT ON COLUMN bank_monthly_notice.returned IS '退票金额（元）';
COMMENT ON COLUMN bank_monthly_notice.other_out IS '其他支出（元）';
COMMENT ON COLUMN bank_monthly_notice.closing IS '期末余额（元）';
COMMENT ON COLUMN bank_monthly_notice.lowest_balance IS '最低余额（元）';
COMMENT ON COLUMN bank_monthly_notice.frozen IS '是否冻结、查封';
COMMENT ON COLUMN bank_monthly_notice.note IS '说明';
COMMENT ON COLUMN bank_monthly_notice.prepared_by IS '经办人';
COMMENT ON COLUMN bank_monthly_notice.prepared_at IS '经办时间';
COMMENT ON COLUMN bank_monthly_notice.confirmed_by IS '复核人';
COMMENT ON COLUMN bank_monthly_notice.confirmed_at IS '复核时间';
COMMENT ON COLUMN bank_monthly_notice.confirmed_by_scan IS '以盖章扫描件复核';
COMMENT ON COLUMN bank_monthly_notice.ended_by IS '撤回（更正）人';
COMMENT ON COLUMN bank_monthly_notice.ended_at IS '撤回（更正）时间';
COMMENT ON COLUMN bank_monthly_notice.end_reason IS '撤回（更正）原因';
COMMENT ON COLUMN bank_monthly_notice.version IS '版本';
CREATE TRIGGER bank_monthly_notice_history AFTER INSERT OR UPDATE OR DELETE ON bank_monthly_notice
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE UNIQUE INDEX bank_monthly_notice_confirmed_uq ON bank_monthly_notice (account_id, month) WHERE state = 'CONFIRMED';
CREATE UNIQUE INDEX bank_monthly_notice_prepared_uq ON bank_monthly_notice (account_id, month) WHERE state = 'PREPARED';
CREATE INDEX bank_monthly_notice_month_ix ON bank_monthly_notice (month, id) WHERE state = 'CONFIRMED';
CREATE INDEX bank_monthly_notice_account_ix ON bank_monthly_notice (account_id, month);
CREATE INDEX bank_monthly_notice_bank_ix ON bank_monthly_notice (bank_code, month);
CREATE INDEX bank_monthly_notice_statement_run_ix ON bank_monthly_notice (statement_run_id);
CREATE INDEX bank_monthly_notice_payout_run_ix ON bank_monthly_notice (payout_run_id);
CREATE INDEX bank_monthly_notice_replaces_ix ON bank_monthly_notice (replaces_id);

-- Lines are never changed: they are void with their notice, and count when it is confirmed. By year of the month.
CREATE TABLE account_transaction (
    month                date          NOT NULL,
    notice_id            uuid          NOT NULL,
    line_no              integer       NOT NULL,
    account_id           uuid          NOT NULL,
    occurred_on          date          NOT NULL,
    serial_no            varchar(60)   NOT NULL,
    direction            varchar(3)    NOT NULL CONSTRAINT account_transaction_direction_ck CHECK (direction IN ('IN', 'OUT')),
    kind                 varchar(20)   NOT NULL CONSTRAINT account_transaction_kind_ck CHECK (kind IN
                         ('LABOR_COST', 'INTEREST', 'OTHER_IN', 'RETURNED', 'PAYOUT', 'JUDICIAL', 'FEE', 'TRANSFER_OUT')),
    amount               numeric(18,2) NOT NULL CONSTRAINT account_transaction_amount_ck CHECK (amount > 0),
    balance              numeric(18,2),
    counterparty_name    varchar(120),
    counterparty_account varchar(40),
    counterparty_bank    varchar(120),
    summary              varchar(200),
    CONSTRAINT account_transaction_pk PRIMARY KEY (month, notice_id, line_no)
) PARTITION BY RANGE (month);
COMMENT ON TABLE account_transaction IS '专户流水';
COMMENT ON COLUMN account_transaction.month IS '月份（当月1日）';
COMMENT ON COLUMN account_transaction.notice_id IS '专户月报';
COMMENT ON COLUMN account_transaction.line_no IS '行号';
COMMENT ON COLUMN account_transaction.account_id IS '专用账户';
COMMENT ON COLUMN account_transaction.occurred_on IS '日期';
COMMENT ON COLUMN account_transaction.serial_no IS '流水号';
COMMENT ON COLUMN account_transaction.direction IS '收支';
COMMENT ON COLUMN account_transaction.kind IS '类别';
COMMENT ON COLUMN account_transaction.amount IS '金额（元）';
COMMENT ON COLUMN account_transaction.balance IS '余额（元）';
COMMENT ON COLUMN account_transaction.counterparty_name IS '对方户名';
COMMENT ON COLUMN account_transaction.counterparty_account IS '对方账号';
COMMENT ON COLUMN account_transaction.counterparty_bank IS '对方开户行';
COMMENT ON COLUMN account_transaction.summary IS '摘要';
CREATE INDEX account_transaction_account_ix ON account_transaction (account_id, month);
CREATE INDEX account_transaction_out_ix ON account_transaction (month, account_id) WHERE kind = 'TRANSFER_OUT';

CREATE TABLE payout_line (
    month         date          NOT NULL,
    notice_id     uuid          NOT NULL,
    line_no       integer       NOT NULL,
    account_id    uuid          NOT NULL,
    batch_no      varchar(60),
    serial_no     varchar(60),
    payee_name    varchar(60)   NOT NULL,
    id_number     varchar(200),
    id_index      varchar(64),
    card          varchar(200)  NOT NULL,
    card_index    varchar(64)   NOT NULL,
    amount        numeric(18,2) NOT NULL CONSTRAINT payout_line_amount_ck CHECK (amount > 0),
    result        varchar(10)   NOT NULL CONSTRAINT payout_line_result_ck CHECK (result IN ('PAID', 'FAILED', 'RETURNED')),
    reason        varchar(200),
    CONSTRAINT payout_line_pk PRIMARY KEY (month, notice_id, line_no)
) PARTITION BY RANGE (month);
COMMENT ON TABLE payout_line IS '工资代发明细';
COMMENT ON COLUMN payout_line.month IS '月份（当月1日）';
COMMENT ON COLUMN payout_line.notice_id IS '专户月报';
COMMENT ON COLUMN payout_line.line_no IS '行号';
COMMENT ON COLUMN payout_line.account_id IS '专用账户';
COMMENT ON COLUMN payout_line.batch_no IS '代发批次号';
COMMENT ON COLUMN payout_line.serial_no IS '流水号';
COMMENT ON COLUMN payout_line.payee_name IS '收款人';
COMMENT ON COLUMN payout_line.id_number IS '证件号（加密）';
COMMENT ON COLUMN payout_line.id_index IS '证件号检索值';
COMMENT ON COLUMN payout_line.card IS '卡号（加密）';
COMMENT ON COLUMN payout_line.card_index IS '卡号检索值';
COMMENT ON COLUMN payout_line.amount IS '金额（元）';
COMMENT ON COLUMN payout_line.result IS '结果';
COMMENT ON COLUMN payout_line.reason IS '失败原因';
CREATE INDEX payout_line_account_ix ON payout_line (account_id, month);
CREATE INDEX payout_line_card_ix ON payout_line (card_index, month);

DO $$
BEGIN
    FOR y IN 2018 .. 2035 LOOP
        EXECUTE format('CREATE TABLE account_transaction_%s PARTITION OF account_transaction FOR VALUES FROM (%L) TO (%L)', y, make_date(y, 1, 1), make_date(y + 1, 1, 1));
        EXECUTE format('CREATE TABLE payout_line_%s PARTITION OF payout_line FOR VALUES FROM (%L) TO (%L)', y, make_date(y, 1, 1), make_date(y + 1, 1, 1));
    END LOOP;
END $$;

-- Facts that a bank reports at any time; whether it is misuse, 人社 judges.
CREATE SEQUENCE account_alert_number_seq;

CREATE TABLE account_alert (
    id                   uuid          NOT NULL CONSTRAINT account_alert_pk PRIMARY KEY,
    number               bigint        NOT NULL CONSTRAINT account_alert_number_uq UNIQUE,
    district_code        varchar(6)    NOT NULL DEFAULT anxin_district(),
    account_id           uuid          NOT NULL CONSTRAINT account_alert_account_fk REFERENCES dedicated_wage_account,
    project_id           uuid          NOT NULL CONSTRAINT account_alert_project_fk REFERENCES project,
    bank_code            varchar(20)   NOT NULL CONSTRAINT account_alert_bank_fk REFERENCES unit,
    kind                 varchar(30)   NOT NULL CONSTRAINT account_alert_kind_ck CHECK (kind IN ('SHORTAGE', 'NON_WORKER_PAYEE', 'LATE_TRANSFER', 'FROZEN', 'RETURNED_PAYMENT')),
    happened_on          date          NOT NULL,
    amount               numeric(18,2) CONSTRAINT account_alert_amount_ck CHECK (amount >= 0),
    people               integer       CONSTRAINT account_alert_people_ck CHECK (people >= 0),
    facts                varchar(1000) NOT NULL,
    reported_by          varchar(60)   NOT NULL,
    reported_at          timestamptz   NOT NULL,
    due_on               date          NOT NULL,
    due_formula          varchar(300)  NOT NULL,
    parameter_version_id uuid          CONSTRAINT account_alert_parameter_version_fk REFERENCES parameter_version,
    contractor_told_on   date,
    contractor_report    varchar(1000),
    contractor_report_on date,
    state                varchar(20)   NOT NULL CONSTRAINT account_alert_state_ck CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED', 'VOIDED')),
    conclusion           varchar(30)   CONSTRAINT account_alert_conclusion_ck CHECK (conclusion IN ('NOT_ESTABLISHED', 'MADE_GOOD', 'MISAPPROPRIATION', 'REFERRED')),
    finding              varchar(1000),
    ended_by             varchar(60),
    ended_at             timestamptz,
    version              bigint        NOT NULL,
    CONSTRAINT account_alert_ended_ck CHECK ((state IN ('CLOSED', 'VOIDED')) = (ended_at IS NOT NULL) AND num_nulls(ended_by, ended_at) IN (0, 2)),
    CONSTRAINT account_alert_closed_ck CHECK (state <> 'CLOSED' OR num_nulls(conclusion, finding) = 0)
);
COMMENT ON TABLE account_alert IS '专户异常报告';
COMMENT ON COLUMN account_alert.id IS '编号';
COMMENT ON COLUMN account_alert.number IS '报告号';
COMMENT ON COLUMN account_alert.district_code IS '区划代码';
COMMENT ON COLUMN account_alert.account_id IS '专用账户';
COMMENT ON COLUMN account_alert.project_id IS '项目';
COMMENT ON COLUMN account_alert.bank_code IS '报告银行';
COMMENT ON COLUMN account_alert.kind IS '类别';
COMMENT ON COLUMN account_alert.happened_on IS '发生日期';
COMMENT ON COLUMN account_alert.amount IS '涉及金额（元）';
COMMENT ON COLUMN account_alert.people IS '涉及人数';
COMMENT ON COLUMN account_alert.facts IS '事实';
COMMENT ON COLUMN account_alert.reported_by IS '报告人';
COMMENT ON COLUMN account_alert.reported_at IS '报告时间';
COMMENT ON COLUMN account_alert.due_on IS '处置答复期限';
COMMENT ON COLUMN account_alert.due_formula IS '期限算式';
COMMENT ON COLUMN account_alert.parameter_version_id IS '政策参数版本';
COMMENT ON COLUMN account_alert.contractor_told_on IS '通知总包日期';
COMMENT ON COLUMN account_alert.contractor_report IS '总包报告';
COMMENT ON COLUMN account_alert.contractor_report_on IS '总包报告日期';
COMMENT ON COLUMN account_alert.state IS '状态';
COMMENT ON COLUMN account_alert.conclusion IS '认定';
COMMENT ON COLUMN account_alert.finding IS '认定意见';
COMMENT ON COLUMN account_alert.ended_by IS '办结人';
COMMENT ON COLUMN account_alert.ended_at IS '办结时间';
COMMENT ON COLUMN account_alert.version IS '版本';
CREATE TRIGGER account_alert_history AFTER INSERT OR UPDATE OR DELETE ON account_alert
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE INDEX account_alert_account_ix ON account_alert (account_id);
CREATE INDEX account_alert_project_ix ON account_alert (project_id);
CREATE INDEX account_alert_bank_ix ON account_alert (bank_code);
CREATE INDEX account_alert_reported_ix ON account_alert (reported_at DESC, id DESC);
CREATE INDEX account_alert_open_ix ON account_alert (due_on) WHERE state IN ('OPEN', 'ANSWERED');
CREATE INDEX account_alert_parameter_version_ix ON account_alert (parameter_version_id);

CREATE TABLE account_alert_receiver (
    alert_id   uuid          NOT NULL CONSTRAINT account_alert_receiver_alert_fk REFERENCES account_alert,
    unit_code  varchar(20)   NOT NULL CONSTRAINT account_alert_receiver_unit_fk REFERENCES unit,
    read_by    varchar(60),
    read_at    timestamptz,
    reply      varchar(1000),
    replied_by varchar(60),
    replied_at timestamptz,
    CONSTRAINT account_alert_receiver_pk PRIMARY KEY (alert_id, unit_code),
    CONSTRAINT account_alert_receiver_read_ck CHECK (num_nulls(read_by, read_at) IN (0, 2)),
    CONSTRAINT account_alert_receiver_replied_ck CHECK (num_nulls(reply, replied_by, replied_at) IN (0, 3))
);
COMMENT ON TABLE account_alert_receiver IS '异常报告接收部门';
COMMENT ON COLUMN account_alert_receiver.alert_id IS '异常报告';
COMMENT ON COLUMN account_alert_receiver.unit_code IS '接收部门';
COMMENT ON COLUMN account_alert_receiver.read_by IS '阅读人';
COMMENT ON COLUMN account_alert_receiver.read_at IS '阅读时间';
COMMENT ON COLUMN account_alert_receiver.reply IS '处置答复';
COMMENT ON COLUMN account_alert_receiver.replied_by IS '答复人';
COMMENT ON COLUMN account_alert_receiver.replied_at IS '答复时间';
CREATE TRIGGER account_alert_receiver_history AFTER INSERT OR UPDATE OR DELETE ON account_alert_receiver
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('alert_id+unit_code');
CREATE INDEX account_alert_receiver_unit_ix ON account_alert_receiver (unit_code);

-- Dedicated wage accounts: opened, registered with two receivers, paid into, closed.

CREATE TABLE dedicated_wage_account (
    id               uuid         NOT NULL CONSTRAINT dedicated_wage_account_pk PRIMARY KEY,
    district_code    varchar(6)   NOT NULL DEFAULT anxin_district(),
    bank_code        varchar(20)  NOT NULL CONSTRAINT dedicated_wage_account_bank_fk REFERENCES unit,
    account_no       varchar(32)  NOT NULL CONSTRAINT dedicated_wage_account_no_ck CHECK (account_no ~ '^[0-9-]{5,32}$'),
    account_name     varchar(200) NOT NULL,
    cnaps            varchar(12)  CONSTRAINT dedicated_wage_account_cnaps_ck CHECK (cnaps ~ '^[0-9]{12}$'),
    holder_id        uuid         NOT NULL CONSTRAINT dedicated_wage_account_holder_fk REFERENCES enterprise,
    opened_on        date         NOT NULL,
    agreement_on     date,
    agreement_to     date,
    state            varchar(20)  NOT NULL CONSTRAINT dedicated_wage_account_state_ck CHECK (state IN ('UNREGISTERED', 'REGISTERED', 'CHANGED', 'IN_PUBLICITY', 'CLOSED')),
    publicity_from   date,
    publicity_place  varchar(200),
    closed_on        date,
    close_note       varchar(500),
    note             varchar(500),
    unit_code        varchar(20)  NOT NULL CONSTRAINT dedicated_wage_account_unit_fk REFERENCES unit,
    recorded_by      varchar(60)  NOT NULL,
    recorded_at      timestamptz  NOT NULL,
    import_run_id    uuid         CONSTRAINT dedicated_wage_account_import_run_fk REFERENCES import_run,
    voided_by        varchar(60),
    voided_at        timestamptz,
    void_reason      varchar(500),
    version          bigint       NOT NULL,
    CONSTRAINT dedicated_wage_account_agreement_ck CHECK (agreement_to >= agreement_on),
    CONSTRAINT dedicated_wage_account_publicity_ck CHECK (state NOT IN ('IN_PUBLICITY', 'CLOSED') OR publicity_from IS NOT NULL),
    CONSTRAINT dedicated_wage_account_closed_ck CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL)),
    CONSTRAINT dedicated_wage_account_voided_ck CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3))
);
COMMENT ON TABLE dedicated_wage_account IS '农民工工资专用账户';
COMMENT ON COLUMN dedicated_wage_account.id IS '编号';
COMMENT ON COLUMN dedicated_wage_account.district_code IS '区划代码';
COMMENT ON COLUMN dedicated_wage_account.bank_code IS '开户银行';
COMMENT ON COLUMN dedicated_wage_account.account_no IS '账号';
COMMENT ON COLUMN dedicated_wage_account.account_name IS '户名';
COMMENT ON COLUMN dedicated_wage_account.cnaps IS '联行号';
COMMENT ON COLUMN dedicated_wage_account.holder_id IS '开户单位（总包）';
COMMENT ON COLUMN dedicated_wage_account.opened_on IS '开户日期';
COMMENT ON COLUMN dedicated_wage_account.agreement_on IS '三方协议签订日期';
COMMENT ON COLUMN dedicated_wage_account.agreement_to IS '三方协议有效期止';
COMMENT ON COLUMN dedicated_wage_account.state IS '状态';
COMMENT ON COLUMN dedicated_wage_account.publicity_from IS '销户公示起';
COMMENT ON COLUMN dedicated_wage_account.publicity_place IS '公示地点';
COMMENT ON COLUMN dedicated_wage_account.closed_on IS '销户日期';
COMMENT ON COLUMN dedicated_wage_account.close_note IS '销户说明';
COMMENT ON COLUMN dedicated_wage_account.note IS '备注';
COMMENT ON COLUMN dedicated_wage_account.unit_code IS '登记单位';
COMMENT ON COLUMN dedicated_wage_account.recorded_by IS '登记人';
COMMENT ON COLUMN dedicated_wage_account.recorded_at IS '登记时间';
COMMENT ON COLUMN dedicated_wage_account.import_run_id IS '导入批次';
COMMENT ON COLUMN dedicated_wage_account.voided_by IS '作废人';
COMMENT ON COLUMN dedicated_wage_account.voided_at IS '作废时间';
COMMENT ON COLUMN dedicated_wage_account.void_reason IS '作废原因';
COMMENT ON COLUMN dedicated_wage_account.version IS '版本';
CREATE TRIGGER dedicated_wage_account_history AFTER INSERT OR UPDATE OR DELETE ON dedicated_wage_account
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE UNIQUE INDEX dedicated_wage_account_no_uq ON dedicated_wage_account (account_no) WHERE voided_at IS NULL;
CREATE INDEX dedicated_wage_account_bank_ix ON dedicated_wage_account (bank_code, id);
CREATE INDEX dedicated_wage_account_holder_ix ON dedicated_wage_account (holder_id);
CREATE INDEX dedicated_wage_account_unit_ix ON dedicated_wage_account (unit_code);
CREATE INDEX dedicated_wage_account_import_run_ix ON dedicated_wage_account (import_run_id);
CREATE INDEX dedicated_wage_account_agreement_ix ON dedicated_wage_account (agreement_to) WHERE voided_at IS NULL AND state <> 'CLOSED';

-- One project an account, or several with a sub-ledger each.
CREATE TABLE wage_account_project (
    account_id    uuid        NOT NULL CONSTRAINT wage_account_project_account_fk REFERENCES dedicated_wage_account,
    project_id    uuid        NOT NULL CONSTRAINT wage_account_project_project_fk REFERENCES project,
    sub_ledger_no varchar(32),
    CONSTRAINT wage_account_project_pk PRIMARY KEY (account_id, project_id)
);
COMMENT ON TABLE wage_account_project IS '专用账户所属项目';
COMMENT ON COLUMN wage_account_project.account_id IS '专用账户';
COMMENT ON COLUMN wage_account_project.project_id IS '项目';
COMMENT ON COLUMN wage_account_project.sub_ledger_no IS '分账号';
CREATE TRIGGER wage_account_project_history AFTER INSERT OR UPDATE OR DELETE ON wage_account_project
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('account_id+project_id');
CREATE INDEX wage_account_project_project_ix ON wage_account_project (project_id);

-- What the account was called and where it was kept before a change.
CREATE TABLE wage_account_change (
    account_id   uuid         NOT NULL CONSTRAINT wage_account_change_account_fk REFERENCES dedicated_wage_account,
    seq          smallint     NOT NULL,
    bank_code    varchar(20)  NOT NULL CONSTRAINT wage_account_change_bank_fk REFERENCES unit,
    account_no   varchar(32)  NOT NULL,
    account_name varchar(200) NOT NULL,
    changed_on   date         NOT NULL,
    reason       varchar(500) NOT NULL,
    changed_by   varchar(60)  NOT NULL,
    changed_at   timestamptz  NOT NULL,
    CONSTRAINT wage_account_change_pk PRIMARY KEY (account_id, seq)
);
COMMENT ON TABLE wage_account_change IS '专用账户变更';
COMMENT ON COLUMN wage_account_change.account_id IS '专用账户';
COMMENT ON COLUMN wage_account_change.seq IS '次序';
COMMENT ON COLUMN wage_account_change.bank_code IS '原开户银行';
COMMENT ON COLUMN wage_account_change.account_no IS '原账号';
COMMENT ON COLUMN wage_account_change.account_name IS '原户名';
COMMENT ON COLUMN wage_account_change.changed_on IS '变更日期';
COMMENT ON COLUMN wage_account_change.reason IS '变更原因';
COMMENT ON COLUMN wage_account_change.changed_by IS '登记人';
COMMENT ON COLUMN wage_account_change.changed_at IS '登记时间';
CREATE INDEX wage_account_change_no_ix ON wage_account_change (account_no);
CREATE INDEX wage_account_change_bank_ix ON wage_account_change (bank_code);

-- Measure 26: registered when both 人社 and the sector authority have given a receipt. A change begins a new round.
CREATE TABLE wage_account_registration (
    id            uuid         NOT NULL CONSTRAINT wage_account_registration_pk PRIMARY KEY,
    district_code varchar(6)   NOT NULL DEFAULT anxin_district(),
    account_id    uuid         NOT NULL CONSTRAINT wage_account_registration_account_fk REFERENCES dedicated_wage_account,
    round         smallint     NOT NULL,
    receiver_code varchar(20)  NOT NULL CONSTRAINT wage_account_registration_receiver_fk REFERENCES unit,
    filed_on      date         NOT NULL,
    receipt_no    varchar(40),
    received_on   date,
    received_by   varchar(60),
    note          varchar(300),
    version       bigint       NOT NULL,
    CONSTRAINT wage_account_registration_once_uq UNIQUE (account_id, round, receiver_code),
    CONSTRAINT wage_account_registration_receipt_uq UNIQUE (receipt_no),
    CONSTRAINT wage_account_registration_received_ck CHECK (num_nulls(receipt_no, received_on, received_by) IN (0, 3) AND received_on >= filed_on)
);
COMMENT ON TABLE wage_account_registration IS '专用账户备案';
COMMENT ON COLUMN wage_account_registration.id IS '编号';
COMMENT ON COLUMN wage_account_registration.district_code IS '区划代码';
COMMENT ON COLUMN wage_account_registration.account_id IS '专用账户';
COMMENT ON COLUMN wage_account_registration.round IS '备案轮次（变更后重新备案）';
COMMENT ON COLUMN wage_account_registration.receiver_code IS '备案部门';
COMMENT ON COLUMN wage_account_registration.filed_on IS '送达日期';
COMMENT ON COLUMN wage_account_registration.receipt_no IS '回执号';
COMMENT ON COLUMN wage_account_registration.received_on IS '接收日期';
COMMENT ON COLUMN wage_account_registration.received_by IS '接收人';
COMMENT ON COLUMN wage_account_registration.note IS '说明';
COMMENT ON COLUMN wage_account_registration.version IS '版本';
CREATE TRIGGER wage_account_registration_history AFTER INSERT OR UPDATE OR DELETE ON wage_account_registration
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE INDEX wage_account_registration_receiver_ix ON wage_account_registration (receiver_code) WHERE received_on IS NULL;

-- Measure 24: how and by when a project gets its account (落实计划).
CREATE TABLE wage_account_plan_step (
    id            uuid         NOT NULL CONSTRAINT wage_account_plan_step_pk PRIMARY KEY,
    district_code varchar(6)   NOT NULL DEFAULT anxin_district(),
    project_id    uuid         NOT NULL CONSTRAINT wage_account_plan_step_project_fk REFERENCES project,
    step          varchar(30)  NOT NULL CONSTRAINT wage_account_plan_step_step_ck CHECK (step IN ('AGREEMENT', 'OPENING', 'REGISTRATION', 'FIRST_TRANSFER', 'FIRST_PAYOUT')),
    planned_on    date         NOT NULL,
    done_on       date,
    note          varchar(300),
    recorded_by   varchar(60)  NOT NULL,
    recorded_at   timestamptz  NOT NULL,
    version       bigint       NOT NULL,
    CONSTRAINT wage_account_plan_step_once_uq UNIQUE (project_id, step)
);
COMMENT ON TABLE wage_account_plan_step IS '专用账户落实计划';
COMMENT ON COLUMN wage_account_plan_step.id IS '编号';
COMMENT ON COLUMN wage_account_plan_step.district_code IS '区划代码';
COMMENT ON COLUMN wage_account_plan_step.project_id IS '项目';
COMMENT ON COLUMN wage_account_plan_step.step IS '步骤';
COMMENT ON COLUMN wage_account_plan_step.planned_on IS '计划日期';
COMMENT ON COLUMN wage_account_plan_step.done_on IS '完成日期';
COMMENT ON COLUMN wage_account_plan_step.note IS '说明';
COMMENT ON COLUMN wage_account_plan_step.recorded_by IS '登记人';
COMMENT ON COLUMN wage_account_plan_step.recorded_at IS '登记时间';
COMMENT ON COLUMN wage_account_plan_step.version IS '版本';
CREATE TRIGGER wage_account_plan_step_history AFTER INSERT OR UPDATE OR DELETE ON wage_account_plan_step
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE INDEX wage_account_plan_step_open_ix ON wage_account_plan_step (planned_on) WHERE done_on IS NULL;

-- Measure 25: what the owner paid for the works in a cycle, and what of it had to go into the account as labor cost.
CREATE TABLE progress_payment (
    id                   uuid          NOT NULL CONSTRAINT progress_payment_pk PRIMARY KEY,
    district_code        varchar(6)    NOT NULL DEFAULT anxin_district(),
    project_id           uuid          NOT NULL CONSTRAINT progress_payment_project_fk REFERENCES project,
    cycle_from           date          NOT NULL,
    cycle_to             date          NOT NULL,
    amount               numeric(18,2) NOT NULL CONSTRAINT progress_payment_amount_ck CHECK (amount >= 0),
    paid_on              date,
    method               varchar(10)   NOT NULL CONSTRAINT progress_payment_method_ck CHECK (method IN ('RATIO', 'REPORTED')),
    ratio                numeric(5,2),
    reported_labor_cost  numeric(18,2),
    expected_labor_cost  numeric(18,2) NOT NULL,
    formula              varchar(300)  NOT NULL,
    parameter_version_id uuid          CONSTRAINT progress_payment_parameter_version_fk REFERENCES parameter_version,
    due_on               date          NOT NULL,
    low_ratio_reason     varchar(500),
    low_ratio_state      varchar(20)   NOT NULL DEFAULT 'NOT_LOW' CONSTRAINT progress_payment_low_ratio_ck CHECK (low_ratio_state IN ('NOT_LOW', 'UNAPPROVED', 'APPROVED', 'REJECTED')),
    unit_code            varchar(20)   NOT NULL CONSTRAINT progress_payment_unit_fk REFERENCES unit,
    recorded_by          varchar(60)   NOT NULL,
    recorded_at          timestamptz   NOT NULL,
    import_run_id        uuid          CONSTRAINT progress_payment_import_run_fk REFERENCES import_run,
    voided_by            varchar(60),
    voided_at            timestamptz,
    void_reason          varchar(500),
    version              bigint        NOT NULL,
    CONSTRAINT progress_payment_cycle_ck CHECK (cycle_to >= cycle_from),
    CONSTRAINT progress_payment_voided_ck CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3))
);
COMMENT ON TABLE progress_payment IS '工程款拨付';
COMMENT ON COLUMN progress_payment.id IS '编号';
COMMENT ON COLUMN progress_payment.district_code IS '区划代码';
COMMENT ON COLUMN progress_payment.project_id IS '项目';
COMMENT ON COLUMN progress_payment.cycle_from IS '结算周期起';
COMMENT ON COLUMN progress_payment.cycle_to IS '结算周期止';
COMMENT ON COLUMN progress_payment.amount IS '工程进度款（元）';
COMMENT ON COLUMN progress_payment.paid_on IS '拨付日期';
COMMENT ON COLUMN progress_payment.method IS '人工费约定方式';
COMMENT ON COLUMN progress_payment.ratio IS '人工费比例（%）';
COMMENT ON COLUMN progress_payment.reported_labor_cost IS '核定报送的人工费（元）';
COMMENT ON COLUMN progress_payment.expected_labor_cost IS '应拨人工费（元）';
COMMENT ON COLUMN progress_payment.formula IS '算式';
COMMENT ON COLUMN progress_payment.parameter_version_id IS '政策参数版本';
COMMENT ON COLUMN progress_payment.due_on IS '人工费应到账日期';
COMMENT ON COLUMN progress_payment.low_ratio_reason IS '低于下限的理由';
COMMENT ON COLUMN progress_payment.low_ratio_state IS '低于下限的审批';
COMMENT ON COLUMN progress_payment.unit_code IS '登记单位';
COMMENT ON COLUMN progress_payment.recorded_by IS '登记人';
COMMENT ON COLUMN progress_payment.recorded_at IS '登记时间';
COMMENT ON COLUMN progress_payment.import_run_id IS '导入批次';
COMMENT ON COLUMN progress_payment.voided_by IS '作废人';
COMMENT ON COLUMN progress_payment.voided_at IS '作废时间';
COMMENT ON COLUMN progress_payment.void_reason IS '作废原因';
COMMENT ON COLUMN progress_payment.version IS '版本';
CREATE TRIGGER progress_payment_history AFTER INSERT OR UPDATE OR DELETE ON progress_payment
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE UNIQUE INDEX progress_payment_cycle_uq ON progress_payment (project_id, cycle_from) WHERE voided_at IS NULL;
CREATE INDEX progress_payment_due_ix ON progress_payment (due_on, id);
CREATE INDEX progress_payment_unit_ix ON progress_payment (unit_code);
CREATE INDEX progress_payment_import_run_ix ON progress_payment (import_run_id);
CREATE INDEX progress_payment_parameter_version_ix ON progress_payment (parameter_version_id);

-- An account belongs to its bank, to whoever recorded it, and wherever its projects belong.
CREATE VIEW wage_account_unit (account_id, path) AS
    SELECT a.id, u.path FROM dedicated_wage_account a JOIN unit u ON u.code IN (a.bank_code, a.unit_code)
    UNION ALL
    SELECT ap.account_id, pu.path FROM wage_account_project ap JOIN project_unit pu ON pu.project_id = ap.project_id;
COMMENT ON VIEW wage_account_unit IS '专用账户所属单位';

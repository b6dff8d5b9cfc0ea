-- Construction projects: what is built, by whom, on what permit, and what is wrong with it.

CREATE SEQUENCE project_number_seq;

CREATE TABLE project (
    id                   uuid          NOT NULL CONSTRAINT project_pk PRIMARY KEY,
    district_code        varchar(6)    NOT NULL DEFAULT anxin_district(),
    code                 varchar(40)   NOT NULL,
    name                 varchar(120)  NOT NULL,
    category             varchar(2)    NOT NULL CONSTRAINT project_category_ck CHECK (category IN
                         ('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '99')),
    nature               varchar(3)    CONSTRAINT project_nature_ck CHECK (nature IN ('001', '002', '003', '004', '005', '006', '099')),
    scale                varchar(2)    CONSTRAINT project_scale_ck CHECK (scale IN ('01', '02', '03')),
    approval_level       varchar(3)    CONSTRAINT project_approval_level_ck CHECK (approval_level IN ('001', '002', '003', '004', '005', '006')),
    sector               varchar(20)   NOT NULL CONSTRAINT project_sector_ck CHECK (sector IN ('HOUSING', 'TRANSPORT', 'WATER', 'KEY_PROJECT')),
    authority_code       varchar(20)   NOT NULL CONSTRAINT project_authority_fk REFERENCES unit,
    township_code        varchar(20)   NOT NULL CONSTRAINT project_township_fk REFERENCES unit,
    address              varchar(200),
    investment           varchar(20)   NOT NULL CONSTRAINT project_investment_ck CHECK (investment IN ('GOVERNMENT', 'STATE_OWNED', 'PRIVATE', 'FOREIGN', 'MIXED')),
    contract_price       numeric(18,2) CONSTRAINT project_contract_price_ck CHECK (contract_price > 0),
    total_cost           numeric(18,2) CONSTRAINT project_total_cost_ck CHECK (total_cost > 0),
    contract_signed_on   date,
    planned_start_on     date,
    planned_end_on       date,
    started_on           date,
    completed_on         date,
    state                varchar(20)   NOT NULL CONSTRAINT project_state_ck CHECK (state IN
                         ('PREPARING', 'APPROVED', 'UNDER_CONSTRUCTION', 'SUSPENDED', 'COMPLETED', 'SETTLED')),
    permit_kind          varchar(30)   CONSTRAINT project_permit_kind_ck CHECK (permit_kind IN ('CONSTRUCTION_PERMIT', 'COMMENCEMENT_APPROVAL', 'COMMENCEMENT_FILING')),
    permit_no            varchar(60),
    permit_on            date,
    settlement_months    smallint      CONSTRAINT project_settlement_months_ck CHECK (settlement_months BETWEEN 1 AND 12),
    wage_pay_day         smallint      CONSTRAINT project_wage_pay_day_ck CHECK (wage_pay_day BETWEEN 1 AND 31),
    labor_cost_method    varchar(10)   CONSTRAINT project_labor_cost_method_ck CHECK (labor_cost_method IN ('RATIO', 'REPORTED')),
    labor_cost_ratio     numeric(5,2)  CONSTRAINT project_labor_cost_ratio_ck CHECK (labor_cost_ratio > 0 AND labor_cost_ratio <= 100),
    officer_name         varchar(60),
    officer_phone        varchar(200),
    officer_appointed_on date,
    note                 varchar(500),
    unit_code            varchar(20)   NOT NULL CONSTRAINT project_unit_fk REFERENCES unit,
    recorded_by          varchar(60)   NOT NULL,
    recorded_at          timestamptz   NOT NULL,
    import_run_id        uuid          CONSTRAINT project_import_run_fk REFERENCES import_run,
    voided_by            varchar(60),
    voided_at            timestamptz,
    void_reason          varchar(500),
    version              bigint        NOT NULL,
    name_bigrams         text[]        GENERATED ALWAYS AS (anxin_bigrams(name || ' ' || code)) STORED,
    CONSTRAINT project_planned_ck CHECK (planned_end_on >= planned_start_on),
    CONSTRAINT project_actual_ck CHECK (completed_on >= started_on),
    CONSTRAINT project_permit_ck CHECK (num_nulls(permit_kind, permit_on) IN (0, 2)),
    CONSTRAINT project_labor_cost_ck CHECK (labor_cost_method IS DISTINCT FROM 'RATIO' OR labor_cost_ratio IS NOT NULL),
    CONSTRAINT project_voided_ck CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3))
);
COMMENT ON TABLE project IS '工程建设项目';
COMMENT ON COLUMN project.id IS '编号';
COMMENT ON COLUMN project.district_code IS '区划代码';
COMMENT ON COLUMN project.code IS '项目编码';
COMMENT ON COLUMN project.name IS '项目名称';
COMMENT ON COLUMN project.category IS '项目分类';
COMMENT ON COLUMN project.nature IS '建设性质';
COMMENT ON COLUMN project.scale IS '建设规模';
COMMENT ON COLUMN project.approval_level IS '立项级别';
COMMENT ON COLUMN project.sector IS '行业';
COMMENT ON COLUMN project.authority_code IS '行业主管部门';
COMMENT ON COLUMN project.township_code IS '所在乡镇';
COMMENT ON COLUMN project.address IS '地址';
COMMENT ON COLUMN project.investment IS '投资性质';
COMMENT ON COLUMN project.contract_price IS '施工合同价（元）';
COMMENT ON COLUMN project.total_cost IS '工程总造价（元）';
COMMENT ON COLUMN project.contract_signed_on IS '施工合同签订日期';
COMMENT ON COLUMN project.planned_start_on IS '计划开工日期';
COMMENT ON COLUMN project.planned_end_on IS '计划完工日期';
COMMENT ON COLUMN project.started_on IS '实际开工日期';
COMMENT ON COLUMN project.completed_on IS '实际完工日期';
COMMENT ON COLUMN project.state IS '状态';
COMMENT ON COLUMN project.permit_kind IS '开工手续';
COMMENT ON COLUMN project.permit_no IS '许可证（批复、备案）号';
COMMENT ON COLUMN project.permit_on IS '发证（批复、备案）日期';
COMMENT ON COLUMN project.settlement_months IS '过程结算周期（月）';
COMMENT ON COLUMN project.wage_pay_day IS '工资支付日';
COMMENT ON COLUMN project.labor_cost_method IS '人工费约定方式';
COMMENT ON COLUMN project.labor_cost_ratio IS '人工费比例（%）';
COMMENT ON COLUMN project.officer_name IS '劳资专管员';
COMMENT ON COLUMN project.officer_phone IS '劳资专管员电话（加密）';
COMMENT ON COLUMN project.officer_appointed_on IS '劳资专管员任命日期';
COMMENT ON COLUMN project.note IS '备注';
COMMENT ON COLUMN project.unit_code IS '登记单位';
COMMENT ON COLUMN project.recorded_by IS '登记人';
COMMENT ON COLUMN project.recorded_at IS '登记时间';
COMMENT ON COLUMN project.import_run_id IS '导入批次';
COMMENT ON COLUMN project.voided_by IS '作废人';
COMMENT ON COLUMN project.voided_at IS '作废时间';
COMMENT ON COLUMN project.void_reason IS '作废原因';
COMMENT ON COLUMN project.version IS '版本';
COMMENT ON COLUMN project.name_bigrams IS '检索文本';
CREATE TRIGGER project_history AFTER INSERT OR UPDATE OR DELETE ON project
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id', 'name_bigrams');
CREATE UNIQUE INDEX project_code_uq ON project (district_code, code);
CREATE INDEX project_name_ix ON project USING gin (name_bigrams);
CREATE INDEX project_township_ix ON project (township_code, id);
CREATE INDEX project_sector_ix ON project (sector, id);
CREATE INDEX project_authority_ix ON project (authority_code);
CREATE INDEX project_unit_ix ON project (unit_code);
CREATE INDEX project_import_run_ix ON project (import_run_id);
CREATE INDEX project_standing_ix ON project (state, id) WHERE voided_at IS NULL;

CREATE TABLE project_state_change (
    project_id  uuid         NOT NULL CONSTRAINT project_state_change_project_fk REFERENCES project,
    seq         smallint     NOT NULL,
    state       varchar(20)  NOT NULL,
    on_day      date         NOT NULL,
    reason      varchar(500),
    recorded_by varchar(60)  NOT NULL,
    recorded_at timestamptz  NOT NULL,
    CONSTRAINT project_state_change_pk PRIMARY KEY (project_id, seq)
);
COMMENT ON TABLE project_state_change IS '项目状态变更';
COMMENT ON COLUMN project_state_change.project_id IS '项目';
COMMENT ON COLUMN project_state_change.seq IS '次序';
COMMENT ON COLUMN project_state_change.state IS '变更为';
COMMENT ON COLUMN project_state_change.on_day IS '发生日期';
COMMENT ON COLUMN project_state_change.reason IS '原因';
COMMENT ON COLUMN project_state_change.recorded_by IS '登记人';
COMMENT ON COLUMN project_state_change.recorded_at IS '登记时间';

-- The tree of who builds: a subcontractor hangs below whom it has its contract with.
CREATE TABLE project_party (
    id                 uuid          NOT NULL CONSTRAINT project_party_pk PRIMARY KEY,
    district_code      varchar(6)    NOT NULL DEFAULT anxin_district(),
    project_id         uuid          NOT NULL CONSTRAINT project_party_project_fk REFERENCES project,
    parent_id          uuid          CONSTRAINT project_party_parent_fk REFERENCES project_party,
    role               varchar(30)   NOT NULL CONSTRAINT project_party_role_ck CHECK (role IN
                       ('OWNER', 'GENERAL_CONTRACTOR', 'SPECIALIST_SUBCONTRACTOR', 'LABOR_SUBCONTRACTOR', 'EQUIPMENT_SUBCONTRACTOR',
                        'MATERIAL_SUPPLIER', 'LOGISTICS', 'SPECIAL_EQUIPMENT', 'SUPERVISOR', 'SURVEYOR', 'DESIGNER', 'OTHER')),
    enterprise_id      uuid          CONSTRAINT project_party_enterprise_fk REFERENCES enterprise,
    person_name        varchar(60),
    work               varchar(200),
    contract_no        varchar(60),
    contract_signed_on date,
    amount             numeric(18,2) CONSTRAINT project_party_amount_ck CHECK (amount >= 0),
    certificate_id     uuid          CONSTRAINT project_party_certificate_fk REFERENCES qualification_certificate,
    entered_on         date,
    left_on            date,
    recorded_by        varchar(60)   NOT NULL,
    recorded_at        timestamptz   NOT NULL,
    voided_by          varchar(60),
    voided_at          timestamptz,
    void_reason        varchar(500),
    version            bigint        NOT NULL,
    CONSTRAINT project_party_who_ck CHECK (num_nonnulls(enterprise_id, person_name) = 1),
    CONSTRAINT project_party_stay_ck CHECK (left_on >= entered_on),
    CONSTRAINT project_party_not_own_parent_ck CHECK (parent_id <> id),
    CONSTRAINT project_party_voided_ck CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3))
);
COMMENT ON TABLE project_party IS '参建单位';
COMMENT ON COLUMN project_party.id IS '编号';
COMMENT ON COLUMN project_party.district_code IS '区划代码';
COMMENT ON COLUMN project_party.project_id IS '项目';
COMMENT ON COLUMN project_party.parent_id IS '发包方';
COMMENT ON COLUMN project_party.role IS '参建类型';
COMMENT ON COLUMN project_party.enterprise_id IS '企业';
COMMENT ON COLUMN project_party.person_name IS '个人（非企业）姓名';
COMMENT ON COLUMN project_party.work IS '承包内容';
COMMENT ON COLUMN project_party.contract_no IS '合同编号';
COMMENT ON COLUMN project_party.contract_signed_on IS '合同签订日期';
COMMENT ON COLUMN project_party.amount IS '合同金额（元）';
COMMENT ON COLUMN project_party.certificate_id IS '资质证书';
COMMENT ON COLUMN project_party.entered_on IS '进场日期';
COMMENT ON COLUMN project_party.left_on IS '退场日期';
COMMENT ON COLUMN project_party.recorded_by IS '登记人';
COMMENT ON COLUMN project_party.recorded_at IS '登记时间';
COMMENT ON COLUMN project_party.voided_by IS '作废人';
COMMENT ON COLUMN project_party.voided_at IS '作废时间';
COMMENT ON COLUMN project_party.void_reason IS '作废原因';
COMMENT ON COLUMN project_party.version IS '版本';
CREATE TRIGGER project_party_history AFTER INSERT OR UPDATE OR DELETE ON project_party
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE INDEX project_party_project_ix ON project_party (project_id, role) WHERE voided_at IS NULL;
CREATE INDEX project_party_enterprise_ix ON project_party (enterprise_id) WHERE voided_at IS NULL;
CREATE INDEX project_party_parent_ix ON project_party (parent_id);
CREATE INDEX project_party_certificate_ix ON project_party (certificate_id);

-- Measure 6: what a construction contract must say, and on which page it says it.
CREATE TABLE contract_clause_check (
    project_id  uuid         NOT NULL CONSTRAINT contract_clause_check_project_fk REFERENCES project,
    clause      varchar(30)  NOT NULL CONSTRAINT contract_clause_check_clause_ck CHECK (clause IN
                ('RESPONSIBILITIES', 'WAGES_FIRST', 'ADVANCE_AND_SETTLEMENT', 'LABOR_COST', 'SETTLEMENT_CYCLE', 'NO_ADVANCED_CAPITAL')),
    met         boolean      NOT NULL,
    page_no     varchar(20),
    note        varchar(200),
    checked_by  varchar(60)  NOT NULL,
    checked_at  timestamptz  NOT NULL,
    CONSTRAINT contract_clause_check_pk PRIMARY KEY (project_id, clause),
    CONSTRAINT contract_clause_check_page_ck CHECK (NOT met OR page_no IS NOT NULL)
);
COMMENT ON TABLE contract_clause_check IS '合同必备条款核对';
COMMENT ON COLUMN contract_clause_check.project_id IS '项目';
COMMENT ON COLUMN contract_clause_check.clause IS '条款';
COMMENT ON COLUMN contract_clause_check.met IS '是否载明';
COMMENT ON COLUMN contract_clause_check.page_no IS '页码';
COMMENT ON COLUMN contract_clause_check.note IS '说明';
COMMENT ON COLUMN contract_clause_check.checked_by IS '核对人';
COMMENT ON COLUMN contract_clause_check.checked_at IS '核对时间';
CREATE TRIGGER contract_clause_check_history AFTER INSERT OR UPDATE OR DELETE ON contract_clause_check
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('project_id+clause');

-- Measure 6: the model contract of a sector, revised to hold the clauses.
CREATE TABLE contract_template_revision (
    id             uuid         NOT NULL CONSTRAINT contract_template_revision_pk PRIMARY KEY,
    district_code  varchar(6)   NOT NULL DEFAULT anxin_district(),
    authority_code varchar(20)  NOT NULL CONSTRAINT contract_template_revision_authority_fk REFERENCES unit,
    title          varchar(120) NOT NULL,
    revised_on     date         NOT NULL,
    clauses        varchar(300) NOT NULL,
    recorded_by    varchar(60)  NOT NULL,
    recorded_at    timestamptz  NOT NULL,
    voided_by      varchar(60),
    voided_at      timestamptz,
    void_reason    varchar(500),
    version        bigint       NOT NULL,
    CONSTRAINT contract_template_revision_voided_ck CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3))
);
COMMENT ON TABLE contract_template_revision IS '合同示范文本修订';
COMMENT ON COLUMN contract_template_revision.id IS '编号';
COMMENT ON COLUMN contract_template_revision.district_code IS '区划代码';
COMMENT ON COLUMN contract_template_revision.authority_code IS '行业主管部门';
COMMENT ON COLUMN contract_template_revision.title IS '文本名称';
COMMENT ON COLUMN contract_template_revision.revised_on IS '修订日期';
COMMENT ON COLUMN contract_template_revision.clauses IS '已载明的必备条款';
COMMENT ON COLUMN contract_template_revision.recorded_by IS '登记人';
COMMENT ON COLUMN contract_template_revision.recorded_at IS '登记时间';
COMMENT ON COLUMN contract_template_revision.voided_by IS '作废人';
COMMENT ON COLUMN contract_template_revision.voided_at IS '作废时间';
COMMENT ON COLUMN contract_template_revision.void_reason IS '作废原因';
COMMENT ON COLUMN contract_template_revision.version IS '版本';
CREATE TRIGGER contract_template_revision_history AFTER INSERT OR UPDATE OR DELETE ON contract_template_revision
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE INDEX contract_template_revision_authority_ix ON contract_template_revision (authority_code, revised_on);

-- What is missing or wrong with a project today; computed anew after each change and every night, so that lists can ask for it.
CREATE TABLE project_defect (
    project_id uuid         NOT NULL CONSTRAINT project_defect_project_fk REFERENCES project,
    code       varchar(40)  NOT NULL,
    subject    varchar(200) NOT NULL DEFAULT '',
    since      date         NOT NULL,
    CONSTRAINT project_defect_pk PRIMARY KEY (project_id, code, subject)
);
COMMENT ON TABLE project_defect IS '项目缺陷';
COMMENT ON COLUMN project_defect.project_id IS '项目';
COMMENT ON COLUMN project_defect.code IS '缺陷';
COMMENT ON COLUMN project_defect.subject IS '对象';
COMMENT ON COLUMN project_defect.since IS '发现日期';
CREATE INDEX project_defect_code_ix ON project_defect (code, project_id);

-- 挂靠, 转包, 违法分包 are 疑似 until the sector authority has found so.
CREATE TABLE contracting_finding (
    id            uuid          NOT NULL CONSTRAINT contracting_finding_pk PRIMARY KEY,
    district_code varchar(6)    NOT NULL DEFAULT anxin_district(),
    project_id    uuid          NOT NULL CONSTRAINT contracting_finding_project_fk REFERENCES project,
    party_id      uuid          CONSTRAINT contracting_finding_party_fk REFERENCES project_party,
    kind          varchar(30)   NOT NULL CONSTRAINT contracting_finding_kind_ck CHECK (kind IN ('ILLEGAL_CONTRACTING', 'RE_SUBCONTRACTING', 'AFFILIATION', 'ILLEGAL_SUBCONTRACTING')),
    suspicion     varchar(1000) NOT NULL,
    suspected_on  date          NOT NULL,
    found_alone   boolean       NOT NULL DEFAULT false,
    state         varchar(20)   NOT NULL CONSTRAINT contracting_finding_state_ck CHECK (state IN ('SUSPECTED', 'CONFIRMED', 'REFUTED', 'WITHDRAWN')),
    finding       varchar(1000),
    found_on      date,
    found_by      varchar(60),
    recorded_by   varchar(60)   NOT NULL,
    recorded_at   timestamptz   NOT NULL,
    version       bigint        NOT NULL,
    CONSTRAINT contracting_finding_found_ck CHECK ((state = 'SUSPECTED') = (found_on IS NULL) AND num_nulls(finding, found_on, found_by) IN (0, 3))
);
COMMENT ON TABLE contracting_finding IS '违法发包分包认定';
COMMENT ON COLUMN contracting_finding.id IS '编号';
COMMENT ON COLUMN contracting_finding.district_code IS '区划代码';
COMMENT ON COLUMN contracting_finding.project_id IS '项目';
COMMENT ON COLUMN contracting_finding.party_id IS '参建单位';
COMMENT ON COLUMN contracting_finding.kind IS '疑似情形';
COMMENT ON COLUMN contracting_finding.suspicion IS '疑似事实';
COMMENT ON COLUMN contracting_finding.suspected_on IS '发现日期';
COMMENT ON COLUMN contracting_finding.found_alone IS '系统发现';
COMMENT ON COLUMN contracting_finding.state IS '状态';
COMMENT ON COLUMN contracting_finding.finding IS '认定意见';
COMMENT ON COLUMN contracting_finding.found_on IS '认定日期';
COMMENT ON COLUMN contracting_finding.found_by IS '认定人';
COMMENT ON COLUMN contracting_finding.recorded_by IS '登记人';
COMMENT ON COLUMN contracting_finding.recorded_at IS '登记时间';
COMMENT ON COLUMN contracting_finding.version IS '版本';
CREATE TRIGGER contracting_finding_history AFTER INSERT OR UPDATE OR DELETE ON contracting_finding
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE INDEX contracting_finding_project_ix ON contracting_finding (project_id);
CREATE INDEX contracting_finding_party_ix ON contracting_finding (party_id);
CREATE INDEX contracting_finding_waiting_ix ON contracting_finding (suspected_on) WHERE state = 'SUSPECTED';

-- Measure 19.
CREATE TABLE payment_guarantee (
    id            uuid          NOT NULL CONSTRAINT payment_guarantee_pk PRIMARY KEY,
    district_code varchar(6)    NOT NULL DEFAULT anxin_district(),
    project_id    uuid          NOT NULL CONSTRAINT payment_guarantee_project_fk REFERENCES project,
    form          varchar(20)   NOT NULL CONSTRAINT payment_guarantee_form_ck CHECK (form IN ('BANK', 'GUARANTEE_COMPANY', 'INSURANCE', 'CASH', 'OTHER')),
    issuer        varchar(100)  NOT NULL,
    number        varchar(80),
    amount        numeric(18,2) NOT NULL CONSTRAINT payment_guarantee_amount_ck CHECK (amount > 0),
    valid_from    date          NOT NULL,
    valid_to      date          NOT NULL,
    recorded_by   varchar(60)   NOT NULL,
    recorded_at   timestamptz   NOT NULL,
    voided_by     varchar(60),
    voided_at     timestamptz,
    void_reason   varchar(500),
    version       bigint        NOT NULL,
    CONSTRAINT payment_guarantee_validity_ck CHECK (valid_to >= valid_from),
    CONSTRAINT payment_guarantee_voided_ck CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3))
);
COMMENT ON TABLE payment_guarantee IS '工程款支付担保';
COMMENT ON COLUMN payment_guarantee.id IS '编号';
COMMENT ON COLUMN payment_guarantee.district_code IS '区划代码';
COMMENT ON COLUMN payment_guarantee.project_id IS '项目';
COMMENT ON COLUMN payment_guarantee.form IS '形式';
COMMENT ON COLUMN payment_guarantee.issuer IS '出具机构';
COMMENT ON COLUMN payment_guarantee.number IS '编号（保函号）';
COMMENT ON COLUMN payment_guarantee.amount IS '金额（元）';
COMMENT ON COLUMN payment_guarantee.valid_from IS '有效期起';
COMMENT ON COLUMN payment_guarantee.valid_to IS '有效期止';
COMMENT ON COLUMN payment_guarantee.recorded_by IS '登记人';
COMMENT ON COLUMN payment_guarantee.recorded_at IS '登记时间';
COMMENT ON COLUMN payment_guarantee.voided_by IS '作废人';
COMMENT ON COLUMN payment_guarantee.voided_at IS '作废时间';
COMMENT ON COLUMN payment_guarantee.void_reason IS '作废原因';
COMMENT ON COLUMN payment_guarantee.version IS '版本';
CREATE TRIGGER payment_guarantee_history AFTER INSERT OR UPDATE OR DELETE ON payment_guarantee
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE INDEX payment_guarantee_project_ix ON payment_guarantee (project_id, valid_to) WHERE voided_at IS NULL;
CREATE INDEX payment_guarantee_valid_ix ON payment_guarantee (valid_to) WHERE voided_at IS NULL;

-- Every unit that a project belongs to, for whoever asks with a scope: township, sector authority, recording unit.
CREATE VIEW project_unit (project_id, path) AS
    SELECT p.id, u.path FROM project p JOIN unit u ON u.code IN (p.township_code, p.authority_code, p.unit_code);
COMMENT ON VIEW project_unit IS '项目所属单位';

-- An enterprise belongs where it has its seat, where it was recorded, and wherever it builds.
CREATE VIEW enterprise_unit (enterprise_id, path) AS
    SELECT e.id, u.path FROM enterprise e JOIN unit u ON u.code IN (e.township_code, e.unit_code)
    UNION ALL
    SELECT pp.enterprise_id, pu.path FROM project_party pp JOIN project_unit pu ON pu.project_id = pp.project_id WHERE pp.voided_at IS NULL;
COMMENT ON VIEW enterprise_unit IS '企业所属单位';

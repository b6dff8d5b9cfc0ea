-- What the table's remarks demand again and again (cadences), and what falls due from whom and when (obligations).

-- How far a role sees now belongs to each of its permissions: whoever is logged in logs in again.
DELETE FROM spring_session;

CREATE TABLE cadence (
    code                varchar(4)   NOT NULL CONSTRAINT cadence_pk PRIMARY KEY,
    title               varchar(60)  NOT NULL,
    done_when           varchar(300) NOT NULL,
    frequency           varchar(20)  NOT NULL CONSTRAINT cadence_frequency_ck CHECK (frequency IN
                        ('ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'WINTER', 'PER_PROJECT', 'PROJECT_MONTH', 'PROJECT_QUARTER', 'ACCOUNT_MONTH')),
    sharing             varchar(20)  NOT NULL CONSTRAINT cadence_sharing_ck CHECK (sharing IN ('EACH', 'JOINT')),
    lead_code           varchar(20)  CONSTRAINT cadence_lead_fk REFERENCES unit,
    due_rule            varchar(20)  NOT NULL CONSTRAINT cadence_due_rule_ck CHECK (due_rule IN
                        ('FIXED_DAY', 'PERIOD_END', 'DAY_OF_NEXT_MONTH', 'DAY_OF_YEAR', 'NEW_YEARS_EVE', 'BY_SUBJECT')),
    due_parameter       varchar(60)  CONSTRAINT cadence_due_parameter_fk REFERENCES policy_parameter,
    first_due_parameter varchar(60)  CONSTRAINT cadence_first_due_parameter_fk REFERENCES policy_parameter,
    opens_parameter     varchar(60)  CONSTRAINT cadence_opens_parameter_fk REFERENCES policy_parameter,
    nags                boolean      NOT NULL DEFAULT true,
    basis               varchar(200) NOT NULL,
    confirmed           boolean      NOT NULL,
    note                varchar(300),
    sort_order          integer      NOT NULL,
    CONSTRAINT cadence_lead_ck CHECK (lead_code IS NULL OR sharing = 'JOINT')
);
COMMENT ON TABLE cadence IS '周期要求';
COMMENT ON COLUMN cadence.code IS '编号';
COMMENT ON COLUMN cadence.title IS '名称';
COMMENT ON COLUMN cadence.done_when IS '办结标准';
COMMENT ON COLUMN cadence.frequency IS '周期';
COMMENT ON COLUMN cadence.sharing IS '分担方式';
COMMENT ON COLUMN cadence.lead_code IS '牵头单位';
COMMENT ON COLUMN cadence.due_rule IS '期限规则';
COMMENT ON COLUMN cadence.due_parameter IS '期限参数';
COMMENT ON COLUMN cadence.first_due_parameter IS '阶段期限参数';
COMMENT ON COLUMN cadence.opens_parameter IS '开始日参数';
COMMENT ON COLUMN cadence.nags IS '是否催办';
COMMENT ON COLUMN cadence.basis IS '依据';
COMMENT ON COLUMN cadence.confirmed IS '已确认';
COMMENT ON COLUMN cadence.note IS '口径说明';
COMMENT ON COLUMN cadence.sort_order IS '排序';
CREATE INDEX cadence_lead_ix ON cadence (lead_code);
CREATE INDEX cadence_due_parameter_ix ON cadence (due_parameter);
CREATE INDEX cadence_first_due_parameter_ix ON cadence (first_due_parameter);
CREATE INDEX cadence_opens_parameter_ix ON cadence (opens_parameter);

CREATE TABLE cadence_measure (
    cadence_code varchar(4) NOT NULL CONSTRAINT cadence_measure_cadence_fk REFERENCES cadence,
    measure_no   smallint   NOT NULL CONSTRAINT cadence_measure_measure_fk REFERENCES measure,
    CONSTRAINT cadence_measure_pk PRIMARY KEY (cadence_code, measure_no)
);
COMMENT ON TABLE cadence_measure IS '周期要求所属措施';
COMMENT ON COLUMN cadence_measure.cadence_code IS '周期要求';
COMMENT ON COLUMN cadence_measure.measure_no IS '措施号';
CREATE INDEX cadence_measure_measure_ix ON cadence_measure (measure_no);

-- Who is obliged: units, or dated lists as they stand on the period's first day.
CREATE TABLE cadence_holder (
    cadence_code varchar(4)  NOT NULL CONSTRAINT cadence_holder_cadence_fk REFERENCES cadence,
    seq          smallint    NOT NULL,
    unit_code    varchar(20) CONSTRAINT cadence_holder_unit_fk REFERENCES unit,
    list_code    varchar(30) CONSTRAINT cadence_holder_list_fk REFERENCES unit_list,
    CONSTRAINT cadence_holder_pk PRIMARY KEY (cadence_code, seq),
    CONSTRAINT cadence_holder_one_ck CHECK (num_nonnulls(unit_code, list_code) = 1)
);
COMMENT ON TABLE cadence_holder IS '周期要求的承担单位';
COMMENT ON COLUMN cadence_holder.cadence_code IS '周期要求';
COMMENT ON COLUMN cadence_holder.seq IS '次序';
COMMENT ON COLUMN cadence_holder.unit_code IS '单位';
COMMENT ON COLUMN cadence_holder.list_code IS '名单';
CREATE INDEX cadence_holder_unit_ix ON cadence_holder (unit_code);
CREATE INDEX cadence_holder_list_ix ON cadence_holder (list_code);

-- The figures that a report on it states.
CREATE TABLE cadence_figure (
    cadence_code varchar(4)  NOT NULL CONSTRAINT cadence_figure_cadence_fk REFERENCES cadence,
    seq          smallint    NOT NULL,
    label        varchar(40) NOT NULL,
    unit         varchar(10) NOT NULL,
    CONSTRAINT cadence_figure_pk PRIMARY KEY (cadence_code, seq)
);
COMMENT ON TABLE cadence_figure IS '周期要求的填报数字';
COMMENT ON COLUMN cadence_figure.cadence_code IS '周期要求';
COMMENT ON COLUMN cadence_figure.seq IS '次序';
COMMENT ON COLUMN cadence_figure.label IS '名称';
COMMENT ON COLUMN cadence_figure.unit IS '单位';

-- One unit (or one for all together), one period, one duty.
CREATE TABLE obligation (
    id                   uuid         NOT NULL CONSTRAINT obligation_pk PRIMARY KEY,
    district_code        varchar(6)   NOT NULL DEFAULT anxin_district(),
    instance_key         varchar(120) NOT NULL,
    cadence_code         varchar(4)   NOT NULL CONSTRAINT obligation_cadence_fk REFERENCES cadence,
    lead_code            varchar(20)  NOT NULL CONSTRAINT obligation_lead_fk REFERENCES unit,
    year                 integer      NOT NULL,
    period_key           varchar(20)  NOT NULL,
    period_from          date         NOT NULL,
    period_to            date         NOT NULL,
    subject_kind         varchar(40),
    subject_key          varchar(200),
    subject_title        varchar(200),
    opens_on             date         NOT NULL,
    first_due_on         date,
    due_on               date         NOT NULL,
    due_formula          varchar(300) NOT NULL,
    parameter_version_id uuid         CONSTRAINT obligation_parameter_version_fk REFERENCES parameter_version,
    original_due_on      date,
    extension_reason     varchar(500),
    extended_by          varchar(60),
    extended_at          timestamptz,
    state                varchar(20)  NOT NULL CONSTRAINT obligation_state_ck CHECK (state IN ('OPEN', 'REPORTED', 'COMPLETED', 'EXEMPTED', 'VOIDED')),
    first_met_on         date,
    first_reported_on    date,
    completed_on         date,
    days_late            integer      CONSTRAINT obligation_days_late_ck CHECK (days_late >= 0),
    end_reason           varchar(500),
    ended_by             varchar(60),
    ended_at             timestamptz,
    version              bigint       NOT NULL,
    CONSTRAINT obligation_instance_uq UNIQUE (district_code, instance_key),
    CONSTRAINT obligation_period_ck CHECK (period_to >= period_from),
    CONSTRAINT obligation_due_ck CHECK (due_on >= period_from AND (first_due_on IS NULL OR first_due_on <= due_on)),
    CONSTRAINT obligation_completed_ck CHECK ((state = 'COMPLETED') = (completed_on IS NOT NULL) AND (completed_on IS NULL) = (days_late IS NULL)),
    CONSTRAINT obligation_extended_ck CHECK (num_nulls(original_due_on, extension_reason, extended_by, extended_at) IN (0, 4)),
    CONSTRAINT obligation_ended_ck CHECK ((state IN ('EXEMPTED', 'VOIDED')) = (end_reason IS NOT NULL)
                                          AND num_nulls(end_reason, ended_by, ended_at) IN (0, 3)),
    CONSTRAINT obligation_subject_ck CHECK (num_nulls(subject_kind, subject_key, subject_title) IN (0, 3))
);
CREATE INDEX obligation_lead_ix ON obligation (lead_code, due_on);
CREATE INDEX obligation_due_ix ON obligation (due_on, id);
CREATE INDEX obligation_open_ix ON obligation (due_on, id) WHERE state IN ('OPEN', 'REPORTED');
CREATE INDEX obligation_year_ix ON obligation (year, cadence_code);
CREATE INDEX obligation_cadence_ix ON obligation (cadence_code, period_from);
CREATE INDEX obligation_parameter_version_ix ON obligation (parameter_version_id);
COMMENT ON TABLE obligation IS '履职事项';
COMMENT ON COLUMN obligation.id IS '编号';
COMMENT ON COLUMN obligation.district_code IS '区划代码';
COMMENT ON COLUMN obligation.instance_key IS '事项识别码';
COMMENT ON COLUMN obligation.cadence_code IS '周期要求';
COMMENT ON COLUMN obligation.lead_code IS '承担（牵头）单位';
COMMENT ON COLUMN obligation.year IS '年度';
COMMENT ON COLUMN obligation.period_key IS '期次';
COMMENT ON COLUMN obligation.period_from IS '期次起';
COMMENT ON COLUMN obligation.period_to IS '期次止';
COMMENT ON COLUMN obligation.subject_kind IS '对象类别';
COMMENT ON COLUMN obligation.subject_key IS '对象';
COMMENT ON COLUMN obligation.subject_title IS '对象名称';
COMMENT ON COLUMN obligation.opens_on IS '开始办理日';
COMMENT ON COLUMN obligation.first_due_on IS '阶段期限';
COMMENT ON COLUMN obligation.due_on IS '期限';
COMMENT ON COLUMN obligation.due_formula IS '期限算法';
COMMENT ON COLUMN obligation.parameter_version_id IS '期限参数取值';
COMMENT ON COLUMN obligation.original_due_on IS '原期限';
COMMENT ON COLUMN obligation.extension_reason IS '延期原因';
COMMENT ON COLUMN obligation.extended_by IS '延期人';
COMMENT ON COLUMN obligation.extended_at IS '延期时间';
COMMENT ON COLUMN obligation.state IS '状态';
COMMENT ON COLUMN obligation.first_met_on IS '阶段认可日';
COMMENT ON COLUMN obligation.first_reported_on IS '首次报送日';
COMMENT ON COLUMN obligation.completed_on IS '办结报送日';
COMMENT ON COLUMN obligation.days_late IS '逾期天数';
COMMENT ON COLUMN obligation.end_reason IS '免办或撤销原因';
COMMENT ON COLUMN obligation.ended_by IS '免办或撤销人';
COMMENT ON COLUMN obligation.ended_at IS '免办或撤销时间';
COMMENT ON COLUMN obligation.version IS '版本';
CREATE TRIGGER obligation_history AFTER INSERT OR UPDATE OR DELETE ON obligation
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');

CREATE TABLE obligation_unit (
    obligation_id uuid        NOT NULL CONSTRAINT obligation_unit_obligation_fk REFERENCES obligation,
    unit_code     varchar(20) NOT NULL CONSTRAINT obligation_unit_unit_fk REFERENCES unit,
    part          varchar(20) NOT NULL CONSTRAINT obligation_unit_part_ck CHECK (part IN ('LEAD', 'PARTICIPANT', 'SUPPORTING')),
    CONSTRAINT obligation_unit_pk PRIMARY KEY (obligation_id, unit_code)
);
CREATE INDEX obligation_unit_unit_ix ON obligation_unit (unit_code, obligation_id);
CREATE UNIQUE INDEX obligation_unit_lead_uq ON obligation_unit (obligation_id) WHERE part = 'LEAD';
COMMENT ON TABLE obligation_unit IS '履职事项的单位';
COMMENT ON COLUMN obligation_unit.obligation_id IS '履职事项';
COMMENT ON COLUMN obligation_unit.unit_code IS '单位';
COMMENT ON COLUMN obligation_unit.part IS '分工';
CREATE TRIGGER obligation_unit_history AFTER INSERT OR UPDATE OR DELETE ON obligation_unit
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('obligation_id+unit_code');

-- From which day on the obligations of a year are owed here: a district that begins in autumn is not reminded of spring.
CREATE TABLE obligation_year (
    year       integer     NOT NULL,
    district_code varchar(6) NOT NULL DEFAULT anxin_district(),
    owed_from  date        NOT NULL,
    rolled_by  varchar(60) NOT NULL,
    rolled_at  timestamptz NOT NULL,
    version    bigint      NOT NULL,
    CONSTRAINT obligation_year_pk PRIMARY KEY (year)
);
COMMENT ON TABLE obligation_year IS '履职年度';
COMMENT ON COLUMN obligation_year.year IS '年度';
COMMENT ON COLUMN obligation_year.district_code IS '区划代码';
COMMENT ON COLUMN obligation_year.owed_from IS '起算日';
COMMENT ON COLUMN obligation_year.rolled_by IS '生成人';
COMMENT ON COLUMN obligation_year.rolled_at IS '生成时间';
COMMENT ON COLUMN obligation_year.version IS '版本';
CREATE TRIGGER obligation_year_history AFTER INSERT OR UPDATE OR DELETE ON obligation_year
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('year');

-- ── 填报 ────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE progress_report (
    id              uuid          NOT NULL CONSTRAINT progress_report_pk PRIMARY KEY,
    district_code   varchar(6)    NOT NULL DEFAULT anxin_district(),
    obligation_id   uuid          CONSTRAINT progress_report_obligation_fk REFERENCES obligation,
    measure_no      integer       CONSTRAINT progress_report_measure_fk REFERENCES measure,
    unit_code       varchar(20)   NOT NULL CONSTRAINT progress_report_unit_fk REFERENCES unit,
    state           varchar(20)   NOT NULL CONSTRAINT progress_report_state_ck CHECK (state IN
                    ('DRAFT', 'UNIT_REVIEW', 'SUBMITTED', 'RETURNED', 'ADVISED', 'NOTED', 'ACCEPTED', 'VOIDED')),
    narrative       varchar(4000) NOT NULL,
    filled_from     varchar(1000),
    edited_by       varchar(60)   NOT NULL,
    edited_at       timestamptz   NOT NULL,
    submitted_by    varchar(60),
    submitted_at    timestamptz,
    version         bigint        NOT NULL,
    CONSTRAINT progress_report_about_ck CHECK (num_nonnulls(obligation_id, measure_no) = 1),
    CONSTRAINT progress_report_submitted_ck CHECK (state NOT IN ('SUBMITTED', 'ACCEPTED', 'NOTED', 'ADVISED') OR submitted_at IS NOT NULL)
);
CREATE UNIQUE INDEX progress_report_obligation_uq ON progress_report (obligation_id) WHERE state <> 'VOIDED';
CREATE INDEX progress_report_measure_ix ON progress_report (measure_no, unit_code);
CREATE INDEX progress_report_waiting_ix ON progress_report (submitted_at) WHERE state IN ('UNIT_REVIEW', 'SUBMITTED');
CREATE INDEX progress_report_unit_ix ON progress_report (unit_code, state);
COMMENT ON TABLE progress_report IS '履职报告';
COMMENT ON COLUMN progress_report.id IS '编号';
COMMENT ON COLUMN progress_report.district_code IS '区划代码';
COMMENT ON COLUMN progress_report.obligation_id IS '履职事项';
COMMENT ON COLUMN progress_report.measure_no IS '措施号';
COMMENT ON COLUMN progress_report.unit_code IS '报告单位';
COMMENT ON COLUMN progress_report.state IS '状态';
COMMENT ON COLUMN progress_report.narrative IS '落实情况';
COMMENT ON COLUMN progress_report.filled_from IS '自动汇总来源';
COMMENT ON COLUMN progress_report.edited_by IS '填报人';
COMMENT ON COLUMN progress_report.edited_at IS '填报时间';
COMMENT ON COLUMN progress_report.submitted_by IS '报送人';
COMMENT ON COLUMN progress_report.submitted_at IS '报送时间';
COMMENT ON COLUMN progress_report.version IS '版本';
CREATE TRIGGER progress_report_history AFTER INSERT OR UPDATE OR DELETE ON progress_report
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');

CREATE TABLE report_figure (
    report_id uuid          NOT NULL CONSTRAINT report_figure_report_fk REFERENCES progress_report,
    seq       integer       NOT NULL,
    label     varchar(40)   NOT NULL,
    unit      varchar(10)   NOT NULL,
    amount    numeric(18,2) NOT NULL CONSTRAINT report_figure_amount_ck CHECK (amount >= 0),
    CONSTRAINT report_figure_pk PRIMARY KEY (report_id, seq)
);
COMMENT ON TABLE report_figure IS '履职报告数字';
COMMENT ON COLUMN report_figure.report_id IS '履职报告';
COMMENT ON COLUMN report_figure.seq IS '次序';
COMMENT ON COLUMN report_figure.label IS '名称';
COMMENT ON COLUMN report_figure.unit IS '单位';
COMMENT ON COLUMN report_figure.amount IS '数值';
CREATE TRIGGER report_figure_history AFTER INSERT OR UPDATE OR DELETE ON report_figure
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('report_id+seq');

-- What happened to a report, step by step; never changed.
CREATE TABLE report_event (
    id          uuid         NOT NULL CONSTRAINT report_event_pk PRIMARY KEY,
    report_id   uuid         NOT NULL CONSTRAINT report_event_report_fk REFERENCES progress_report,
    act         varchar(20)  NOT NULL CONSTRAINT report_event_act_ck CHECK (act IN
                ('SUBMITTED', 'PASSED', 'SENT_BACK', 'WITHDRAWN', 'RETURNED', 'ADVISED', 'NOTED', 'ACCEPTED', 'VOIDED')),
    actor       varchar(60)  NOT NULL,
    actor_name  varchar(60)  NOT NULL,
    unit_name   varchar(40)  NOT NULL,
    note        varchar(500),
    happened_at timestamptz  NOT NULL
);
CREATE INDEX report_event_report_ix ON report_event (report_id, happened_at, id);
COMMENT ON TABLE report_event IS '履职报告经过';
COMMENT ON COLUMN report_event.id IS '编号';
COMMENT ON COLUMN report_event.report_id IS '履职报告';
COMMENT ON COLUMN report_event.act IS '环节';
COMMENT ON COLUMN report_event.actor IS '经手人';
COMMENT ON COLUMN report_event.actor_name IS '经手人姓名';
COMMENT ON COLUMN report_event.unit_name IS '经手单位';
COMMENT ON COLUMN report_event.note IS '意见';
COMMENT ON COLUMN report_event.happened_at IS '时间';
CREATE TRIGGER report_event_append_only BEFORE UPDATE OR DELETE ON report_event
    FOR EACH ROW EXECUTE FUNCTION anxin_refuse_change();

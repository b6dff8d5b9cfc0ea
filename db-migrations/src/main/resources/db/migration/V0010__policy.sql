-- Policy parameters with their dated versions, and the calendar of working days.

CREATE TABLE policy_parameter (
    code            varchar(60)  NOT NULL CONSTRAINT policy_parameter_pk PRIMARY KEY,
    parameter_group varchar(20)  NOT NULL CONSTRAINT policy_parameter_group_ck CHECK (parameter_group IN
                    ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'D2018', 'DEPOSIT')),
    name            varchar(100) NOT NULL,
    value_kind      varchar(20)  NOT NULL CONSTRAINT policy_parameter_value_kind_ck CHECK (value_kind IN
                    ('NUMBER', 'MONEY', 'PERCENT', 'DAYS', 'MONTHS', 'YEARS', 'BOOLEAN', 'TEXT', 'LIST')),
    unit            varchar(40),
    note            varchar(500),
    sort_order      integer      NOT NULL,
    version         bigint       NOT NULL DEFAULT 0
);
COMMENT ON TABLE policy_parameter IS '政策参数';
COMMENT ON COLUMN policy_parameter.code IS '参数代码';
COMMENT ON COLUMN policy_parameter.parameter_group IS '所属法规';
COMMENT ON COLUMN policy_parameter.name IS '参数名称';
COMMENT ON COLUMN policy_parameter.value_kind IS '取值类型';
COMMENT ON COLUMN policy_parameter.unit IS '单位';
COMMENT ON COLUMN policy_parameter.note IS '说明';
COMMENT ON COLUMN policy_parameter.sort_order IS '排序';
COMMENT ON COLUMN policy_parameter.version IS '版本';
CREATE TRIGGER policy_parameter_history AFTER INSERT OR UPDATE OR DELETE ON policy_parameter
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('code');

-- What a parameter says from a day on, for every sector (sector null) or for one.
CREATE TABLE parameter_version (
    id             uuid          NOT NULL CONSTRAINT parameter_version_pk PRIMARY KEY,
    parameter_code varchar(60)   NOT NULL CONSTRAINT parameter_version_parameter_fk REFERENCES policy_parameter,
    sector         varchar(20)   CONSTRAINT parameter_version_sector_ck CHECK (sector IN ('HOUSING', 'TRANSPORT', 'WATER', 'KEY_PROJECT')),
    value          varchar(1000),
    day_kind       varchar(20)   CONSTRAINT parameter_version_day_kind_ck CHECK (day_kind IN ('WORKING', 'CALENDAR', 'HOURS')),
    valid_from     date          NOT NULL,
    valid_to       date,
    basis          varchar(200)  NOT NULL,
    confirmed      boolean       NOT NULL,
    reason         varchar(500)  NOT NULL,
    prepared_by    varchar(60)   NOT NULL,
    prepared_at    timestamptz   NOT NULL,
    approved_by    varchar(60),
    approved_at    timestamptz,
    version        bigint        NOT NULL DEFAULT 0,
    CONSTRAINT parameter_version_validity_ck CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT parameter_version_unknown_ck CHECK (value IS NOT NULL OR NOT confirmed),
    CONSTRAINT parameter_version_approved_ck CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CONSTRAINT parameter_version_two_people_ck CHECK (approved_by <> prepared_by)
);
CREATE UNIQUE INDEX parameter_version_start_uq ON parameter_version (parameter_code, coalesce(sector, ''), valid_from);
COMMENT ON TABLE parameter_version IS '政策参数取值';
COMMENT ON COLUMN parameter_version.id IS '编号';
COMMENT ON COLUMN parameter_version.parameter_code IS '参数代码';
COMMENT ON COLUMN parameter_version.sector IS '适用行业';
COMMENT ON COLUMN parameter_version.value IS '取值';
COMMENT ON COLUMN parameter_version.day_kind IS '日的种类';
COMMENT ON COLUMN parameter_version.valid_from IS '生效日期';
COMMENT ON COLUMN parameter_version.valid_to IS '最后一天';
COMMENT ON COLUMN parameter_version.basis IS '依据';
COMMENT ON COLUMN parameter_version.confirmed IS '已确认';
COMMENT ON COLUMN parameter_version.reason IS '事由';
COMMENT ON COLUMN parameter_version.prepared_by IS '经办人';
COMMENT ON COLUMN parameter_version.prepared_at IS '提交时间';
COMMENT ON COLUMN parameter_version.approved_by IS '复核人';
COMMENT ON COLUMN parameter_version.approved_at IS '复核时间';
COMMENT ON COLUMN parameter_version.version IS '版本';
CREATE TRIGGER parameter_version_history AFTER INSERT OR UPDATE OR DELETE ON parameter_version
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');

-- A notice of holidays as it was loaded. Editions count up: a later one overrules an earlier one day by day, and what
-- was computed with an edition can be computed with it again.
CREATE TABLE holiday_notice (
    edition   integer      NOT NULL CONSTRAINT holiday_notice_pk PRIMARY KEY,
    number    varchar(60)  NOT NULL CONSTRAINT holiday_notice_number_uq UNIQUE,
    year      integer      NOT NULL CONSTRAINT holiday_notice_year_ck CHECK (year BETWEEN 2000 AND 2100),
    note      varchar(300),
    loaded_by varchar(60)  NOT NULL,
    loaded_at timestamptz  NOT NULL,
    version   bigint       NOT NULL DEFAULT 0
);
COMMENT ON TABLE holiday_notice IS '节假日安排通知';
COMMENT ON COLUMN holiday_notice.edition IS '日历版次';
COMMENT ON COLUMN holiday_notice.number IS '文号';
COMMENT ON COLUMN holiday_notice.year IS '年度';
COMMENT ON COLUMN holiday_notice.note IS '说明';
COMMENT ON COLUMN holiday_notice.loaded_by IS '登记人';
COMMENT ON COLUMN holiday_notice.loaded_at IS '登记时间';
COMMENT ON COLUMN holiday_notice.version IS '版本';
CREATE TRIGGER holiday_notice_history AFTER INSERT OR UPDATE OR DELETE ON holiday_notice
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('edition');

CREATE TABLE holiday_notice_day (
    edition  integer     NOT NULL CONSTRAINT holiday_notice_day_notice_fk REFERENCES holiday_notice,
    day      date        NOT NULL,
    mark     varchar(20) NOT NULL CONSTRAINT holiday_notice_day_mark_ck CHECK (mark IN ('HOLIDAY', 'WORKING')),
    occasion varchar(40) NOT NULL,
    CONSTRAINT holiday_notice_day_pk PRIMARY KEY (edition, day)
);
COMMENT ON TABLE holiday_notice_day IS '节假日安排';
COMMENT ON COLUMN holiday_notice_day.edition IS '日历版次';
COMMENT ON COLUMN holiday_notice_day.day IS '日期';
COMMENT ON COLUMN holiday_notice_day.mark IS '放假或上班';
COMMENT ON COLUMN holiday_notice_day.occasion IS '节日';
CREATE TRIGGER holiday_notice_day_history AFTER INSERT OR UPDATE OR DELETE ON holiday_notice_day
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('edition+day');

-- Joint conferences, and reports that business records fill by themselves.

ALTER TABLE progress_report ADD COLUMN filled_alone boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN progress_report.filled_alone IS '全部由业务记录汇总';

CREATE TABLE joint_conference (
    id            uuid          NOT NULL CONSTRAINT joint_conference_pk PRIMARY KEY,
    district_code varchar(6)    NOT NULL DEFAULT anxin_district(),
    kind          varchar(20)   NOT NULL CONSTRAINT joint_conference_kind_ck CHECK (kind IN ('QUARTERLY_ANALYSIS', 'HALF_YEARLY')),
    held_on       date          NOT NULL,
    title         varchar(120)  NOT NULL,
    place         varchar(100)  NOT NULL,
    chair         varchar(60)   NOT NULL,
    agenda        varchar(4000) NOT NULL,
    decisions     varchar(4000) NOT NULL,
    convener_code varchar(20)   NOT NULL CONSTRAINT joint_conference_convener_fk REFERENCES unit,
    recorded_by   varchar(60)   NOT NULL,
    recorded_at   timestamptz   NOT NULL,
    voided_by     varchar(60),
    voided_at     timestamptz,
    void_reason   varchar(500),
    version       bigint        NOT NULL,
    CONSTRAINT joint_conference_voided_ck CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3))
);
CREATE INDEX joint_conference_held_ix ON joint_conference (held_on, id);
CREATE INDEX joint_conference_standing_ix ON joint_conference (kind, held_on) WHERE voided_at IS NULL;
CREATE INDEX joint_conference_convener_ix ON joint_conference (convener_code);
COMMENT ON TABLE joint_conference IS '联席会议';
COMMENT ON COLUMN joint_conference.id IS '编号';
COMMENT ON COLUMN joint_conference.district_code IS '区划代码';
COMMENT ON COLUMN joint_conference.kind IS '类别';
COMMENT ON COLUMN joint_conference.held_on IS '会议日期';
COMMENT ON COLUMN joint_conference.title IS '会议名称';
COMMENT ON COLUMN joint_conference.place IS '地点';
COMMENT ON COLUMN joint_conference.chair IS '主持人';
COMMENT ON COLUMN joint_conference.agenda IS '议题';
COMMENT ON COLUMN joint_conference.decisions IS '议定事项';
COMMENT ON COLUMN joint_conference.convener_code IS '召集单位';
COMMENT ON COLUMN joint_conference.recorded_by IS '登记人';
COMMENT ON COLUMN joint_conference.recorded_at IS '登记时间';
COMMENT ON COLUMN joint_conference.voided_by IS '作废人';
COMMENT ON COLUMN joint_conference.voided_at IS '作废时间';
COMMENT ON COLUMN joint_conference.void_reason IS '作废原因';
COMMENT ON COLUMN joint_conference.version IS '版本';
CREATE TRIGGER joint_conference_history AFTER INSERT OR UPDATE OR DELETE ON joint_conference
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');

-- Whoever was invited, and whether it came.
CREATE TABLE joint_conference_unit (
    conference_id uuid        NOT NULL CONSTRAINT joint_conference_unit_conference_fk REFERENCES joint_conference,
    unit_code     varchar(20) NOT NULL CONSTRAINT joint_conference_unit_unit_fk REFERENCES unit,
    attended      boolean     NOT NULL,
    CONSTRAINT joint_conference_unit_pk PRIMARY KEY (conference_id, unit_code)
);
CREATE INDEX joint_conference_unit_unit_ix ON joint_conference_unit (unit_code, conference_id);
COMMENT ON TABLE joint_conference_unit IS '联席会议应参会单位';
COMMENT ON COLUMN joint_conference_unit.conference_id IS '联席会议';
COMMENT ON COLUMN joint_conference_unit.unit_code IS '单位';
COMMENT ON COLUMN joint_conference_unit.attended IS '是否参会';
CREATE TRIGGER joint_conference_unit_history AFTER INSERT OR UPDATE OR DELETE ON joint_conference_unit
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('conference_id+unit_code');

INSERT INTO role_permission (role_code, permission)
SELECT code, 'conference.read' FROM role WHERE built_in AND code NOT IN ('SYSTEM_ADMIN', 'GRANT_APPROVER');

INSERT INTO role_permission (role_code, permission) VALUES
    ('SUPERVISION_OFFICE', 'conference.edit'),
    ('DUTY_FILLER', 'conference.edit'),
    ('SUPERVISION_OFFICE', 'conference.export'),
    ('AUDITOR', 'conference.export'),
    ('DISTRICT_LEADER', 'conference.export');

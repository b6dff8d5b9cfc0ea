-- Alerts that their bank takes back, and the numbers of official documents.

ALTER TABLE account_alert
    ADD COLUMN void_reason varchar(500),
    ADD CONSTRAINT account_alert_voided_ck CHECK ((state = 'VOIDED') = (void_reason IS NOT NULL));
COMMENT ON COLUMN account_alert.void_reason IS '作废原因';
CREATE INDEX account_alert_happened_ix ON account_alert (happened_on);

-- One row for each kind and year: whoever numbers a document holds it until his transaction ends, so there are no gaps.
CREATE TABLE document_sequence (
    kind          varchar(80) NOT NULL,
    year          smallint    NOT NULL,
    last_seq      integer     NOT NULL CONSTRAINT document_sequence_last_ck CHECK (last_seq >= 0),
    district_code varchar(6)  NOT NULL DEFAULT anxin_district(),
    CONSTRAINT document_sequence_pk PRIMARY KEY (kind, year)
);
COMMENT ON TABLE document_sequence IS '发文字号序列';
COMMENT ON COLUMN document_sequence.kind IS '文种';
COMMENT ON COLUMN document_sequence.year IS '年度';
COMMENT ON COLUMN document_sequence.last_seq IS '已编到的序号';
COMMENT ON COLUMN document_sequence.district_code IS '区划代码';

CREATE TABLE issued_document (
    id            uuid         NOT NULL CONSTRAINT issued_document_pk PRIMARY KEY,
    district_code varchar(6)   NOT NULL DEFAULT anxin_district(),
    kind          varchar(80)  NOT NULL,
    year          smallint     NOT NULL,
    seq           integer      NOT NULL CONSTRAINT issued_document_seq_ck CHECK (seq > 0),
    prefix        varchar(40)  NOT NULL,
    subject_key   varchar(80)  NOT NULL,
    title         varchar(200) NOT NULL,
    unit_code     varchar(20)  CONSTRAINT issued_document_unit_fk REFERENCES unit,
    issued_by     varchar(60)  NOT NULL,
    issued_at     timestamptz  NOT NULL,
    voided_by     varchar(60),
    voided_at     timestamptz,
    void_reason   varchar(500),
    CONSTRAINT issued_document_once_uq UNIQUE (kind, year, seq),
    CONSTRAINT issued_document_sequence_fk FOREIGN KEY (kind, year) REFERENCES document_sequence,
    CONSTRAINT issued_document_voided_ck CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3))
);
COMMENT ON TABLE issued_document IS '发文字号';
COMMENT ON COLUMN issued_document.id IS '编号';
COMMENT ON COLUMN issued_document.district_code IS '区划代码';
COMMENT ON COLUMN issued_document.kind IS '文种';
COMMENT ON COLUMN issued_document.year IS '年度';
COMMENT ON COLUMN issued_document.seq IS '序号';
COMMENT ON COLUMN issued_document.prefix IS '机关代字';
COMMENT ON COLUMN issued_document.subject_key IS '所发事项';
COMMENT ON COLUMN issued_document.title IS '标题';
COMMENT ON COLUMN issued_document.unit_code IS '编号单位';
COMMENT ON COLUMN issued_document.issued_by IS '编号人';
COMMENT ON COLUMN issued_document.issued_at IS '编号时间';
COMMENT ON COLUMN issued_document.voided_by IS '作废人';
COMMENT ON COLUMN issued_document.voided_at IS '作废时间';
COMMENT ON COLUMN issued_document.void_reason IS '作废原因';
CREATE TRIGGER issued_document_history AFTER INSERT OR UPDATE OR DELETE ON issued_document
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE UNIQUE INDEX issued_document_subject_uq ON issued_document (kind, subject_key) WHERE voided_at IS NULL;
CREATE INDEX issued_document_unit_ix ON issued_document (unit_code);

-- Who takes the banks' notices away takes their alerts away too.
DELETE FROM spring_session;

INSERT INTO role_permission (role_code, permission)
SELECT role_code, 'alert.export' FROM role_permission WHERE permission = 'notice.export';

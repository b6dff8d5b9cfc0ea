-- Enterprises, and the numbers under which other platforms know our records.

-- Two neighbouring characters at a time: what finds a Chinese name by any two of its characters through an index.
CREATE FUNCTION anxin_bigrams(name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT substr(lower(name), i, 2)), '{}') FROM generate_series(1, length(name) - 1) AS i
$$;

CREATE TABLE enterprise (
    id                   uuid         NOT NULL CONSTRAINT enterprise_pk PRIMARY KEY,
    district_code        varchar(6)   NOT NULL DEFAULT anxin_district(),
    credit_code          varchar(18)  NOT NULL CONSTRAINT enterprise_credit_code_ck CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    name                 varchar(100) NOT NULL,
    kind                 varchar(20)  NOT NULL CONSTRAINT enterprise_kind_ck CHECK (kind IN ('OWNER', 'CONSTRUCTION', 'LABOR_SERVICE', 'SUPERVISION', 'MANUFACTURING', 'CATERING', 'OTHER')),
    industry_code        varchar(5),
    legal_representative varchar(60),
    township_code        varchar(20)  CONSTRAINT enterprise_township_fk REFERENCES unit,
    address              varchar(200),
    note                 varchar(500),
    unit_code            varchar(20)  NOT NULL CONSTRAINT enterprise_unit_fk REFERENCES unit,
    recorded_by          varchar(60)  NOT NULL,
    recorded_at          timestamptz  NOT NULL,
    import_run_id        uuid         CONSTRAINT enterprise_import_run_fk REFERENCES import_run,
    voided_by            varchar(60),
    voided_at            timestamptz,
    void_reason          varchar(500),
    version              bigint       NOT NULL,
    name_bigrams         text[]       GENERATED ALWAYS AS (anxin_bigrams(name || ' ' || credit_code)) STORED,
    CONSTRAINT enterprise_voided_ck CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3))
);
COMMENT ON TABLE enterprise IS '企业';
COMMENT ON COLUMN enterprise.id IS '编号';
COMMENT ON COLUMN enterprise.district_code IS '区划代码';
COMMENT ON COLUMN enterprise.credit_code IS '统一社会信用代码';
COMMENT ON COLUMN enterprise.name IS '名称';
COMMENT ON COLUMN enterprise.kind IS '类别';
COMMENT ON COLUMN enterprise.industry_code IS '行业代码';
COMMENT ON COLUMN enterprise.legal_representative IS '法定代表人';
COMMENT ON COLUMN enterprise.township_code IS '所在乡镇';
COMMENT ON COLUMN enterprise.address IS '地址';
COMMENT ON COLUMN enterprise.note IS '备注';
COMMENT ON COLUMN enterprise.unit_code IS '登记单位';
COMMENT ON COLUMN enterprise.recorded_by IS '登记人';
COMMENT ON COLUMN enterprise.recorded_at IS '登记时间';
COMMENT ON COLUMN enterprise.import_run_id IS '导入批次';
COMMENT ON COLUMN enterprise.voided_by IS '作废人';
COMMENT ON COLUMN enterprise.voided_at IS '作废时间';
COMMENT ON COLUMN enterprise.void_reason IS '作废原因';
COMMENT ON COLUMN enterprise.version IS '版本';
COMMENT ON COLUMN enterprise.name_bigrams IS '检索文本';
CREATE TRIGGER enterprise_history AFTER INSERT OR UPDATE OR DELETE ON enterprise
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id', 'name_bigrams');
CREATE UNIQUE INDEX enterprise_credit_code_uq ON enterprise (district_code, credit_code) WHERE voided_at IS NULL;
CREATE INDEX enterprise_name_ix ON enterprise USING gin (name_bigrams);
CREATE INDEX enterprise_township_ix ON enterprise (township_code, id);
CREATE INDEX enterprise_unit_ix ON enterprise (unit_code);
CREATE INDEX enterprise_import_run_ix ON enterprise (import_run_id);

CREATE TABLE enterprise_contact (
    enterprise_id uuid         NOT NULL CONSTRAINT enterprise_contact_enterprise_fk REFERENCES enterprise,
    seq           smallint     NOT NULL,
    name          varchar(60)  NOT NULL,
    post          varchar(60),
    phone         varchar(200) NOT NULL,
    CONSTRAINT enterprise_contact_pk PRIMARY KEY (enterprise_id, seq)
);
COMMENT ON TABLE enterprise_contact IS '企业联系人';
COMMENT ON COLUMN enterprise_contact.enterprise_id IS '企业';
COMMENT ON COLUMN enterprise_contact.seq IS '次序';
COMMENT ON COLUMN enterprise_contact.name IS '姓名';
COMMENT ON COLUMN enterprise_contact.post IS '职务';
COMMENT ON COLUMN enterprise_contact.phone IS '电话（加密）';
CREATE TRIGGER enterprise_contact_history AFTER INSERT OR UPDATE OR DELETE ON enterprise_contact
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('enterprise_id+seq');

CREATE TABLE qualification_certificate (
    id            uuid         NOT NULL CONSTRAINT qualification_certificate_pk PRIMARY KEY,
    district_code varchar(6)   NOT NULL DEFAULT anxin_district(),
    enterprise_id uuid         NOT NULL CONSTRAINT qualification_certificate_enterprise_fk REFERENCES enterprise,
    number        varchar(60)  NOT NULL,
    title         varchar(100) NOT NULL,
    issuer        varchar(100),
    valid_from    date,
    valid_to      date         NOT NULL,
    recorded_by   varchar(60)  NOT NULL,
    recorded_at   timestamptz  NOT NULL,
    voided_by     varchar(60),
    voided_at     timestamptz,
    void_reason   varchar(500),
    version       bigint       NOT NULL,
    CONSTRAINT qualification_certificate_validity_ck CHECK (valid_from IS NULL OR valid_to >= valid_from),
    CONSTRAINT qualification_certificate_voided_ck CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3))
);
COMMENT ON TABLE qualification_certificate IS '资质证书';
COMMENT ON COLUMN qualification_certificate.id IS '编号';
COMMENT ON COLUMN qualification_certificate.district_code IS '区划代码';
COMMENT ON COLUMN qualification_certificate.enterprise_id IS '企业';
COMMENT ON COLUMN qualification_certificate.number IS '证书编号';
COMMENT ON COLUMN qualification_certificate.title IS '资质类别及等级';
COMMENT ON COLUMN qualification_certificate.issuer IS '发证机关';
COMMENT ON COLUMN qualification_certificate.valid_from IS '有效期起';
COMMENT ON COLUMN qualification_certificate.valid_to IS '有效期止';
COMMENT ON COLUMN qualification_certificate.recorded_by IS '登记人';
COMMENT ON COLUMN qualification_certificate.recorded_at IS '登记时间';
COMMENT ON COLUMN qualification_certificate.voided_by IS '作废人';
COMMENT ON COLUMN qualification_certificate.voided_at IS '作废时间';
COMMENT ON COLUMN qualification_certificate.void_reason IS '作废原因';
COMMENT ON COLUMN qualification_certificate.version IS '版本';
CREATE TRIGGER qualification_certificate_history AFTER INSERT OR UPDATE OR DELETE ON qualification_certificate
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE UNIQUE INDEX qualification_certificate_number_uq ON qualification_certificate (enterprise_id, number) WHERE voided_at IS NULL;
CREATE INDEX qualification_certificate_valid_ix ON qualification_certificate (valid_to) WHERE voided_at IS NULL;

-- Nobody types a thing twice: the number of a record on the platform that it came from, or that holds it as well.
CREATE TABLE external_reference (
    id            uuid         NOT NULL CONSTRAINT external_reference_pk PRIMARY KEY,
    district_code varchar(6)   NOT NULL DEFAULT anxin_district(),
    owner_kind    varchar(40)  NOT NULL,
    owner_key     varchar(200) NOT NULL,
    platform      varchar(30)  NOT NULL CONSTRAINT external_reference_platform_ck CHECK (platform IN
                  ('PROVINCIAL_WAGE', 'REAL_NAME', 'NATIONAL_CLUE', 'HOTLINE_12345', 'HOTLINE_12333', 'PETITION', 'OTHER')),
    number        varchar(80)  NOT NULL,
    recorded_by   varchar(60)  NOT NULL,
    recorded_at   timestamptz  NOT NULL,
    CONSTRAINT external_reference_number_uq UNIQUE (district_code, owner_kind, platform, number)
);
COMMENT ON TABLE external_reference IS '外部平台编号';
COMMENT ON COLUMN external_reference.id IS '编号';
COMMENT ON COLUMN external_reference.district_code IS '区划代码';
COMMENT ON COLUMN external_reference.owner_kind IS '所属类别';
COMMENT ON COLUMN external_reference.owner_key IS '所属记录';
COMMENT ON COLUMN external_reference.platform IS '平台';
COMMENT ON COLUMN external_reference.number IS '平台编号';
COMMENT ON COLUMN external_reference.recorded_by IS '登记人';
COMMENT ON COLUMN external_reference.recorded_at IS '登记时间';
CREATE TRIGGER external_reference_history AFTER INSERT OR UPDATE OR DELETE ON external_reference
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');
CREATE INDEX external_reference_owner_ix ON external_reference (owner_kind, owner_key);

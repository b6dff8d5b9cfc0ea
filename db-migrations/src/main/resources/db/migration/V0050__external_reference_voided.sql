-- A number that was noted wrongly is voided like everything else, and may then stand on another record.

ALTER TABLE external_reference
    ADD COLUMN voided_by   varchar(60),
    ADD COLUMN voided_at   timestamptz,
    ADD COLUMN void_reason varchar(500),
    ADD COLUMN version     bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT external_reference_voided_ck CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3)),
    DROP CONSTRAINT external_reference_number_uq;
COMMENT ON COLUMN external_reference.voided_by IS '作废人';
COMMENT ON COLUMN external_reference.voided_at IS '作废时间';
COMMENT ON COLUMN external_reference.void_reason IS '作废原因';
COMMENT ON COLUMN external_reference.version IS '版本';
CREATE UNIQUE INDEX external_reference_number_uq ON external_reference (district_code, owner_kind, platform, number) WHERE voided_at IS NULL;

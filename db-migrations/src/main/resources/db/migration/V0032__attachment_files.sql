-- Evidence: what a photo says about itself, and the same content on the same record only once while it is in force.

ALTER TABLE attachment
    ADD COLUMN taken_at  timestamptz,
    ADD COLUMN latitude  numeric(9, 6) CONSTRAINT attachment_latitude_ck CHECK (latitude BETWEEN -90 AND 90),
    ADD COLUMN longitude numeric(9, 6) CONSTRAINT attachment_longitude_ck CHECK (longitude BETWEEN -180 AND 180),
    ADD CONSTRAINT attachment_place_ck CHECK (num_nulls(latitude, longitude) IN (0, 2));

COMMENT ON COLUMN attachment.taken_at IS '拍摄时间';
COMMENT ON COLUMN attachment.latitude IS '拍摄纬度';
COMMENT ON COLUMN attachment.longitude IS '拍摄经度';

CREATE UNIQUE INDEX attachment_content_once_uq ON attachment (owner_kind, owner_key, sha256) WHERE voided_at IS NULL;

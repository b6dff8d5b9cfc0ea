-- Rows whose record is in the books already are no errors.
ALTER TABLE import_run ADD COLUMN known_rows integer NOT NULL DEFAULT 0
    CONSTRAINT import_run_known_rows_ck CHECK (known_rows >= 0);
COMMENT ON COLUMN import_run.known_rows IS '已经登记、不重复入库的行数';

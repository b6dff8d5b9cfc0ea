-- Rows whose record is in the books already are no errors.
ALTER TABLE import_run ADD COLUMN known_rows integer NOT NULL DEFAULT 0
    CONSTRAINT import_run_known_rows_ck CHECK (known_rows >= 0);
COMMENT ON COLUMN import_run.known_rows IS '已经登记、不重复入库的行数';

-- Columns of the file that feed nothing are said, so that nothing is left out unseen.
ALTER TABLE import_run ADD COLUMN unread_heads varchar(1000);
COMMENT ON COLUMN import_run.unread_heads IS '文件里没有读取的列';

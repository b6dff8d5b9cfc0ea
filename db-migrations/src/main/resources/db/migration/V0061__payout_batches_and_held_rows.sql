-- Wages of one month go out in several batches, each with a file of its own.
CREATE TABLE payout_batch (
    notice_id uuid        NOT NULL CONSTRAINT payout_batch_notice_fk REFERENCES bank_monthly_notice,
    batch_no  varchar(60) NOT NULL,
    run_id    uuid        NOT NULL CONSTRAINT payout_batch_run_fk REFERENCES import_run,
    CONSTRAINT payout_batch_pk PRIMARY KEY (notice_id, batch_no)
);
COMMENT ON TABLE payout_batch IS '代发批次';
COMMENT ON COLUMN payout_batch.notice_id IS '专户月报';
COMMENT ON COLUMN payout_batch.batch_no IS '代发批次号（文件没有批次号的为空）';
COMMENT ON COLUMN payout_batch.run_id IS '导入批次';
CREATE TRIGGER payout_batch_history AFTER INSERT OR UPDATE OR DELETE ON payout_batch
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('notice_id+batch_no');
CREATE INDEX payout_batch_run_ix ON payout_batch (run_id);
COMMENT ON COLUMN bank_monthly_notice.payout_run_id IS '最近一次代发导入批次';

-- A row without an error that only goes into the books together with a wrong one.
ALTER TABLE import_row ADD COLUMN held_by integer;
COMMENT ON COLUMN import_row.held_by IS '因哪一行有错误而不入库（行号）';
ALTER TABLE import_run ADD COLUMN held_rows integer NOT NULL DEFAULT 0
    CONSTRAINT import_run_held_rows_ck CHECK (held_rows >= 0);
COMMENT ON COLUMN import_run.held_rows IS '本身无误、随错误行不入库的行数';

-- A numbered letter goes on saying what it said: its figures are kept with its number.

CREATE TABLE notice_bulletin (
    document_id   uuid        NOT NULL CONSTRAINT notice_bulletin_pk PRIMARY KEY
                  CONSTRAINT notice_bulletin_document_fk REFERENCES issued_document,
    district_code varchar(6)  NOT NULL DEFAULT anxin_district(),
    figures       text        NOT NULL CONSTRAINT notice_bulletin_figures_ck CHECK (figures IS JSON)
);
COMMENT ON TABLE notice_bulletin IS '专户月度通报（编发时的数据）';
COMMENT ON COLUMN notice_bulletin.document_id IS '发文字号';
COMMENT ON COLUMN notice_bulletin.district_code IS '区划代码';
COMMENT ON COLUMN notice_bulletin.figures IS '编发时的数据';
CREATE TRIGGER notice_bulletin_history AFTER INSERT OR UPDATE OR DELETE ON notice_bulletin
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('document_id');

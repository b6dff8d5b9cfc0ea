-- Receipts have numbers without gaps, and an account's months find what is owed about them.

CREATE TABLE document_number (
    kind varchar(80) NOT NULL,
    year smallint    NOT NULL,
    last integer     NOT NULL CONSTRAINT document_number_last_ck CHECK (last > 0),
    CONSTRAINT document_number_pk PRIMARY KEY (kind, year)
);
COMMENT ON TABLE document_number IS '文号';
COMMENT ON COLUMN document_number.kind IS '类别';
COMMENT ON COLUMN document_number.year IS '年度';
COMMENT ON COLUMN document_number.last IS '最后一号';

CREATE INDEX obligation_subject_period_ix ON obligation (subject_key, period_from) WHERE subject_key IS NOT NULL;

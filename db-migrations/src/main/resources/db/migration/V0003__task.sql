-- The task breakdown of 叶政办〔2018〕41号: 14 tasks, 50 measures, 33 assignment rows, word for word,
-- and what each printed unit phrase stands for.

CREATE TABLE task (
    no       smallint     NOT NULL CONSTRAINT task_pk PRIMARY KEY,
    ordinal  varchar(4)   NOT NULL,
    title    varchar(60)  NOT NULL,
    article  smallint     NOT NULL CONSTRAINT task_article_ck CHECK (article BETWEEN 1 AND 15)
);
COMMENT ON TABLE task IS '任务';
COMMENT ON COLUMN task.no IS '序号';
COMMENT ON COLUMN task.ordinal IS '序号（印）';
COMMENT ON COLUMN task.title IS '主要任务';
COMMENT ON COLUMN task.article IS '对应条文';

CREATE TABLE assignment_row (
    no          smallint NOT NULL CONSTRAINT assignment_row_pk PRIMARY KEY,
    task_no     smallint NOT NULL CONSTRAINT assignment_row_task_fk REFERENCES task,
    responsible text     NOT NULL,
    supporting  text     NOT NULL,
    remark      text     NOT NULL
);
COMMENT ON TABLE assignment_row IS '任务行';
COMMENT ON COLUMN assignment_row.no IS '行号';
COMMENT ON COLUMN assignment_row.task_no IS '任务';
COMMENT ON COLUMN assignment_row.responsible IS '责任单位（印）';
COMMENT ON COLUMN assignment_row.supporting IS '配合单位（印）';
COMMENT ON COLUMN assignment_row.remark IS '备注（印）';

CREATE TABLE measure (
    no        smallint     NOT NULL CONSTRAINT measure_pk PRIMARY KEY,
    row_no    smallint     NOT NULL CONSTRAINT measure_row_fk REFERENCES assignment_row,
    printed   text         NOT NULL,
    topic     varchar(40)  NOT NULL
);
COMMENT ON TABLE measure IS '措施';
COMMENT ON COLUMN measure.no IS '措施号';
COMMENT ON COLUMN measure.row_no IS '任务行';
COMMENT ON COLUMN measure.printed IS '落实措施（印，含编号）';
COMMENT ON COLUMN measure.topic IS '简称';
CREATE INDEX measure_row_ix ON measure (row_no);

-- A printed phrase and what it stands for:
-- UNIT one unit; LIST a dated list; PER_PROJECT, PER_ACCOUNT resolved when projects and accounts are known.
CREATE TABLE unit_phrase (
    row_no      smallint    NOT NULL CONSTRAINT unit_phrase_row_fk REFERENCES assignment_row,
    role        varchar(20) NOT NULL CONSTRAINT unit_phrase_role_ck CHECK (role IN ('RESPONSIBLE', 'SUPPORTING')),
    seq         smallint    NOT NULL,
    printed     varchar(40) NOT NULL,
    stands_for  varchar(20) NOT NULL CONSTRAINT unit_phrase_stands_for_ck CHECK (stands_for IN ('UNIT', 'LIST', 'PER_PROJECT', 'PER_ACCOUNT')),
    unit_code   varchar(20) CONSTRAINT unit_phrase_unit_fk REFERENCES unit,
    list_code   varchar(30) CONSTRAINT unit_phrase_list_fk REFERENCES unit_list,
    CONSTRAINT unit_phrase_pk PRIMARY KEY (row_no, role, seq),
    CONSTRAINT unit_phrase_target_ck CHECK ((stands_for = 'UNIT') = (unit_code IS NOT NULL) AND (stands_for = 'LIST') = (list_code IS NOT NULL))
);
CREATE INDEX unit_phrase_unit_ix ON unit_phrase (unit_code);
CREATE INDEX unit_phrase_list_ix ON unit_phrase (list_code);
COMMENT ON TABLE unit_phrase IS '单位表述';
COMMENT ON COLUMN unit_phrase.row_no IS '任务行';
COMMENT ON COLUMN unit_phrase.role IS '角色';
COMMENT ON COLUMN unit_phrase.seq IS '次序';
COMMENT ON COLUMN unit_phrase.printed IS '表述（印）';
COMMENT ON COLUMN unit_phrase.stands_for IS '指代';
COMMENT ON COLUMN unit_phrase.unit_code IS '单位';
COMMENT ON COLUMN unit_phrase.list_code IS '名单';

-- Slips of the printed text stay as printed and carry a note (解释口径).
CREATE TABLE interpretation_note (
    id         smallint     NOT NULL CONSTRAINT interpretation_note_pk PRIMARY KEY,
    row_no     smallint     CONSTRAINT interpretation_note_row_fk REFERENCES assignment_row,
    measure_no smallint     CONSTRAINT interpretation_note_measure_fk REFERENCES measure,
    printed    varchar(100) NOT NULL,
    reading    varchar(500) NOT NULL,
    confirmed  boolean      NOT NULL DEFAULT false
);
CREATE INDEX interpretation_note_row_ix ON interpretation_note (row_no);
COMMENT ON TABLE interpretation_note IS '解释口径';
COMMENT ON COLUMN interpretation_note.id IS '编号';
COMMENT ON COLUMN interpretation_note.row_no IS '任务行';
COMMENT ON COLUMN interpretation_note.measure_no IS '措施';
COMMENT ON COLUMN interpretation_note.printed IS '原文';
COMMENT ON COLUMN interpretation_note.reading IS '口径';
COMMENT ON COLUMN interpretation_note.confirmed IS '已确认';

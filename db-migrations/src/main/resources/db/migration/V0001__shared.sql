-- What every feature uses and no feature owns: row history, approvals, attachments, imports, jobs, messages.
-- Comments on tables and columns are the product's Chinese names for them; the audit screen shows them.

-- The district that this installation serves; set per transaction, so that a city can run several in one database.
CREATE FUNCTION anxin_district() RETURNS varchar(6) LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('anxin.district', true), ''), '341504')::varchar(6) $$;

-- ── 审计 ────────────────────────────────────────────────────────────────────────────────────────
CREATE SEQUENCE audit_log_id_seq;

CREATE TABLE audit_log (
    id            bigint       NOT NULL DEFAULT nextval('audit_log_id_seq'),
    happened_at   timestamptz  NOT NULL DEFAULT clock_timestamp(),
    district_code varchar(6)   NOT NULL DEFAULT anxin_district(),
    actor         varchar(60)  NOT NULL,
    request_id    varchar(40),
    operation     varchar(20)  NOT NULL,
    table_name    varchar(63),
    row_key       varchar(200),
    before_row    jsonb,
    after_row     jsonb,
    CONSTRAINT audit_log_pk PRIMARY KEY (happened_at, id)
) PARTITION BY RANGE (happened_at);

CREATE TABLE audit_log_rest PARTITION OF audit_log DEFAULT;
CREATE INDEX audit_log_row_ix ON audit_log (table_name, row_key, happened_at DESC);
CREATE INDEX audit_log_actor_ix ON audit_log (actor, happened_at DESC);
CREATE INDEX audit_log_id_ix ON audit_log (id);

COMMENT ON TABLE audit_log IS '审计日志';
COMMENT ON COLUMN audit_log.happened_at IS '时间';
COMMENT ON COLUMN audit_log.actor IS '操作人';
COMMENT ON COLUMN audit_log.request_id IS '请求编号';
COMMENT ON COLUMN audit_log.operation IS '操作';
COMMENT ON COLUMN audit_log.table_name IS '对象';
COMMENT ON COLUMN audit_log.row_key IS '记录';

-- One month of the audit log, from midnight to midnight of the district's own time, whoever asks; called by the
-- partition job and by a fresh installation.
CREATE FUNCTION anxin_audit_partition(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    first timestamp := date_trunc('month', month::timestamp);
    name  text := 'audit_log_' || to_char(first, 'YYYYMM');
BEGIN
    IF to_regclass(name) IS NULL THEN
        EXECUTE format('CREATE TABLE %I PARTITION OF audit_log FOR VALUES FROM (%L) TO (%L)', name,
                       first AT TIME ZONE 'Asia/Shanghai', (first + interval '1 month') AT TIME ZONE 'Asia/Shanghai');
    END IF;
END $$;

SELECT anxin_audit_partition((current_date + make_interval(months => n))::date) FROM generate_series(0, 2) AS n;

CREATE FUNCTION anxin_refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;

CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
    FOR EACH ROW EXECUTE FUNCTION anxin_refuse_change();

-- Old and new row of every aggregate table, in the same transaction as the change.
-- Arguments: the key columns joined by '+', then the columns that must not be kept (hashes, tokens).
CREATE FUNCTION anxin_row_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before_row jsonb;
    after_row  jsonb;
    row_now    jsonb;
    row_key    text;
BEGIN
    IF TG_OP <> 'INSERT' THEN before_row := to_jsonb(OLD); END IF;
    IF TG_OP <> 'DELETE' THEN after_row := to_jsonb(NEW); END IF;
    IF TG_OP = 'UPDATE' AND before_row = after_row THEN RETURN NULL; END IF;
    row_now := coalesce(after_row, before_row);
    SELECT string_agg(row_now ->> k, '/' ORDER BY o) INTO row_key
      FROM unnest(string_to_array(TG_ARGV[0], '+')) WITH ORDINALITY AS t(k, o);
    FOR i IN 1 .. TG_NARGS - 1 LOOP
        before_row := before_row - TG_ARGV[i];
        after_row := after_row - TG_ARGV[i];
    END LOOP;
    IF TG_OP = 'UPDATE' AND before_row = after_row THEN RETURN NULL; END IF;
    INSERT INTO audit_log (actor, request_id, operation, table_name, row_key, before_row, after_row)
    VALUES (coalesce(nullif(current_setting('anxin.actor', true), ''), 'system'),
            nullif(current_setting('anxin.request', true), ''),
            TG_OP, TG_TABLE_NAME, row_key, before_row, after_row);
    RETURN NULL;
END $$;

-- ── 复核 ────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE approval (
    id            uuid         NOT NULL CONSTRAINT approval_pk PRIMARY KEY,
    district_code varchar(6)   NOT NULL DEFAULT anxin_district(),
    kind          varchar(40)  NOT NULL,
    subject_key   varchar(200) NOT NULL,
    summary       varchar(300) NOT NULL,
    payload       text         NOT NULL CONSTRAINT approval_payload_ck CHECK (payload IS JSON),
    reason        varchar(500) NOT NULL,
    state         varchar(20)  NOT NULL CONSTRAINT approval_state_ck CHECK (state IN ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    prepared_by   varchar(60)  NOT NULL,
    prepared_at   timestamptz  NOT NULL,
    decided_by    varchar(60),
    decided_at    timestamptz,
    decision_note varchar(500),
    version       bigint       NOT NULL,
    CONSTRAINT approval_decided_ck CHECK ((state = 'PENDING') = (decided_at IS NULL)),
    CONSTRAINT approval_maker_checker_ck CHECK (state NOT IN ('APPROVED', 'REJECTED') OR decided_by <> prepared_by)
);
CREATE UNIQUE INDEX approval_one_pending_uq ON approval (kind, subject_key) WHERE state = 'PENDING';
CREATE INDEX approval_prepared_ix ON approval (prepared_at DESC, id DESC);
COMMENT ON TABLE approval IS '复核事项';
COMMENT ON COLUMN approval.id IS '编号';
COMMENT ON COLUMN approval.district_code IS '区划代码';
COMMENT ON COLUMN approval.kind IS '事项类别';
COMMENT ON COLUMN approval.subject_key IS '对象';
COMMENT ON COLUMN approval.summary IS '摘要';
COMMENT ON COLUMN approval.payload IS '内容';
COMMENT ON COLUMN approval.reason IS '事由';
COMMENT ON COLUMN approval.state IS '状态';
COMMENT ON COLUMN approval.prepared_by IS '经办人';
COMMENT ON COLUMN approval.prepared_at IS '提交时间';
COMMENT ON COLUMN approval.decided_by IS '复核人';
COMMENT ON COLUMN approval.decided_at IS '复核时间';
COMMENT ON COLUMN approval.decision_note IS '复核意见';
COMMENT ON COLUMN approval.version IS '版本';
CREATE TRIGGER approval_history AFTER INSERT OR UPDATE OR DELETE ON approval
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');

-- ── 附件 ────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE attachment (
    id            uuid         NOT NULL CONSTRAINT attachment_pk PRIMARY KEY,
    district_code varchar(6)   NOT NULL DEFAULT anxin_district(),
    owner_kind    varchar(40)  NOT NULL,
    owner_key     varchar(200) NOT NULL,
    file_name     varchar(200) NOT NULL,
    media_type    varchar(100) NOT NULL,
    size_bytes    bigint       NOT NULL CONSTRAINT attachment_size_ck CHECK (size_bytes >= 0),
    sha256        varchar(64)  NOT NULL,
    unit_code     varchar(20)  NOT NULL,
    uploaded_by   varchar(60)  NOT NULL,
    uploaded_at   timestamptz  NOT NULL,
    voided_by     varchar(60),
    voided_at     timestamptz,
    void_reason   varchar(500),
    version       bigint       NOT NULL,
    CONSTRAINT attachment_void_ck CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3))
);
CREATE INDEX attachment_owner_ix ON attachment (owner_kind, owner_key);
CREATE INDEX attachment_sha256_ix ON attachment (sha256);
COMMENT ON TABLE attachment IS '附件';
COMMENT ON COLUMN attachment.id IS '编号';
COMMENT ON COLUMN attachment.district_code IS '区划代码';
COMMENT ON COLUMN attachment.owner_kind IS '所属类别';
COMMENT ON COLUMN attachment.owner_key IS '所属记录';
COMMENT ON COLUMN attachment.file_name IS '文件名';
COMMENT ON COLUMN attachment.media_type IS '文件类型';
COMMENT ON COLUMN attachment.size_bytes IS '大小（字节）';
COMMENT ON COLUMN attachment.sha256 IS '校验值';
COMMENT ON COLUMN attachment.unit_code IS '上传单位';
COMMENT ON COLUMN attachment.uploaded_by IS '上传人';
COMMENT ON COLUMN attachment.uploaded_at IS '上传时间';
COMMENT ON COLUMN attachment.voided_by IS '作废人';
COMMENT ON COLUMN attachment.voided_at IS '作废时间';
COMMENT ON COLUMN attachment.void_reason IS '作废原因';
COMMENT ON COLUMN attachment.version IS '版本';
CREATE TRIGGER attachment_history AFTER INSERT OR UPDATE OR DELETE ON attachment
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');

-- ── 密钥登记 ────────────────────────────────────────────────────────────────────────────────────
-- Which keys personal data was sealed with, each with a proof that only the right key passes; never a key.
CREATE TABLE encryption_key (
    key_id        varchar(40)  NOT NULL CONSTRAINT encryption_key_pk PRIMARY KEY,
    proof         varchar(200) NOT NULL,
    first_used_at timestamptz  NOT NULL
);
COMMENT ON TABLE encryption_key IS '密钥登记';

-- ── 后台任务 ────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE background_job (
    id             uuid         NOT NULL CONSTRAINT background_job_pk PRIMARY KEY,
    district_code  varchar(6)   NOT NULL DEFAULT anxin_district(),
    kind           varchar(40)  NOT NULL,
    subject_key    varchar(200) NOT NULL,
    title          varchar(200) NOT NULL,
    state          varchar(20)  NOT NULL CONSTRAINT background_job_state_ck CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    done_steps     bigint       NOT NULL DEFAULT 0,
    total_steps    bigint,
    outcome        varchar(500),
    result_link    varchar(300),
    requested_by   varchar(60)  NOT NULL,
    requested_at   timestamptz  NOT NULL,
    started_at     timestamptz,
    finished_at    timestamptz,
    version        bigint       NOT NULL
);
CREATE INDEX background_job_requested_ix ON background_job (requested_by, requested_at DESC);
COMMENT ON TABLE background_job IS '后台任务';

-- The queue behind it (db-scheduler's own table).
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    CONSTRAINT scheduled_tasks_pk PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_ix ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat_ix ON scheduled_tasks (last_heartbeat);

-- ── 导入 ────────────────────────────────────────────────────────────────────────────────────────
CREATE SEQUENCE import_run_number_seq;

CREATE TABLE import_run (
    id            uuid         NOT NULL CONSTRAINT import_run_pk PRIMARY KEY,
    number        bigint       NOT NULL CONSTRAINT import_run_number_uq UNIQUE,
    district_code varchar(6)   NOT NULL DEFAULT anxin_district(),
    kind          varchar(40)  NOT NULL,
    layout        varchar(60),
    attachment_id uuid         NOT NULL CONSTRAINT import_run_attachment_fk REFERENCES attachment,
    file_name     varchar(200) NOT NULL,
    sha256        varchar(64)  NOT NULL,
    unit_code     varchar(20)  NOT NULL,
    state         varchar(20)  NOT NULL CONSTRAINT import_run_state_ck
                  CHECK (state IN ('UPLOADED', 'CHECKED', 'POSTING', 'POSTED', 'REFUSED', 'WITHDRAWN')),
    mode          varchar(20)  CONSTRAINT import_run_mode_ck CHECK (mode IN ('ALL_OR_NOTHING', 'VALID_ROWS_ONLY')),
    row_count     integer      NOT NULL DEFAULT 0,
    error_rows    integer      NOT NULL DEFAULT 0,
    posted_rows   integer      NOT NULL DEFAULT 0,
    refusal_code  varchar(60),
    refusal_args  varchar(1000),
    outcome_link  varchar(300),
    uploaded_by   varchar(60)  NOT NULL,
    uploaded_at   timestamptz  NOT NULL,
    checked_at    timestamptz,
    posted_by     varchar(60),
    posted_at     timestamptz,
    withdrawn_by  varchar(60),
    withdrawn_at  timestamptz,
    version       bigint       NOT NULL,
    CONSTRAINT import_run_counts_ck CHECK (error_rows BETWEEN 0 AND row_count AND posted_rows BETWEEN 0 AND row_count),
    CONSTRAINT import_run_refused_ck CHECK (state <> 'REFUSED' OR refusal_code IS NOT NULL),
    CONSTRAINT import_run_posted_ck CHECK ((state = 'POSTED') = (posted_at IS NOT NULL)),
    CONSTRAINT import_run_withdrawn_ck CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
);
-- A file that has been posted is refused the second time.
CREATE UNIQUE INDEX import_run_posted_once_uq ON import_run (kind, unit_code, sha256) WHERE state IN ('POSTING', 'POSTED');
CREATE INDEX import_run_uploaded_ix ON import_run (uploaded_at DESC, id DESC);
CREATE INDEX import_run_unit_ix ON import_run (unit_code, uploaded_at DESC, id DESC);
COMMENT ON TABLE import_run IS '导入批次';
COMMENT ON COLUMN import_run.id IS '编号';
COMMENT ON COLUMN import_run.number IS '批次号';
COMMENT ON COLUMN import_run.district_code IS '区划代码';
COMMENT ON COLUMN import_run.kind IS '导入类别';
COMMENT ON COLUMN import_run.layout IS '列对应方案';
COMMENT ON COLUMN import_run.attachment_id IS '原始文件';
COMMENT ON COLUMN import_run.file_name IS '文件名';
COMMENT ON COLUMN import_run.sha256 IS '文件校验值';
COMMENT ON COLUMN import_run.unit_code IS '上传单位';
COMMENT ON COLUMN import_run.state IS '状态';
COMMENT ON COLUMN import_run.mode IS '入库方式';
COMMENT ON COLUMN import_run.row_count IS '总行数';
COMMENT ON COLUMN import_run.error_rows IS '错误行数';
COMMENT ON COLUMN import_run.posted_rows IS '入库行数';
COMMENT ON COLUMN import_run.refusal_code IS '退回原因';
COMMENT ON COLUMN import_run.refusal_args IS '退回原因内容';
COMMENT ON COLUMN import_run.outcome_link IS '后续事项';
COMMENT ON COLUMN import_run.uploaded_by IS '上传人';
COMMENT ON COLUMN import_run.uploaded_at IS '上传时间';
COMMENT ON COLUMN import_run.checked_at IS '校验时间';
COMMENT ON COLUMN import_run.posted_by IS '入库人';
COMMENT ON COLUMN import_run.posted_at IS '入库时间';
COMMENT ON COLUMN import_run.withdrawn_by IS '撤回人';
COMMENT ON COLUMN import_run.withdrawn_at IS '撤回时间';
COMMENT ON COLUMN import_run.version IS '版本';
CREATE TRIGGER import_run_history AFTER INSERT OR UPDATE OR DELETE ON import_run
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');

-- Staged rows as they were read, with what is wrong with each; written by COPY, removed once the run has ended for a month.
-- What reading a row found wrong stays; what the books said against it is asked again at posting.
-- The run's layout says which columns of which sheet fed which key: null is the product's own template, else a saved mapping.
CREATE TABLE import_row (
    run_id       uuid     NOT NULL CONSTRAINT import_row_run_fk REFERENCES import_run,
    sheet_no     smallint NOT NULL,
    row_no       integer  NOT NULL,
    cells        jsonb    NOT NULL,
    read_errors  jsonb,
    check_errors jsonb,
    CONSTRAINT import_row_pk PRIMARY KEY (run_id, sheet_no, row_no)
);
CREATE INDEX import_row_error_ix ON import_row (run_id, sheet_no, row_no)
    WHERE read_errors IS NOT NULL OR check_errors IS NOT NULL;

-- ── 消息 ────────────────────────────────────────────────────────────────────────────────────────
-- One row for each (subject, stage, recipient, channel): a reminder is sent once and stays on record.
CREATE TABLE reminder (
    id             uuid         NOT NULL CONSTRAINT reminder_pk PRIMARY KEY,
    district_code  varchar(6)   NOT NULL DEFAULT anxin_district(),
    kind           varchar(40)  NOT NULL,
    subject_key    varchar(200) NOT NULL,
    stage          varchar(40)  NOT NULL,
    recipient      varchar(60)  NOT NULL,
    channel        varchar(20)  NOT NULL CONSTRAINT reminder_channel_ck CHECK (channel IN ('IN_PRODUCT', 'EMAIL')),
    message        varchar(500) NOT NULL,
    link           varchar(300),
    created_at     timestamptz  NOT NULL,
    sent_at        timestamptz,
    read_at        timestamptz,
    CONSTRAINT reminder_once_uq UNIQUE (kind, subject_key, stage, recipient, channel)
);
CREATE INDEX reminder_unread_ix ON reminder (recipient, created_at DESC) WHERE read_at IS NULL;
CREATE INDEX reminder_recipient_ix ON reminder (recipient, created_at DESC, id DESC);
COMMENT ON TABLE reminder IS '消息';

-- ── 会话（Spring Session） ─────────────────────────────────────────────────────────────────────
CREATE TABLE spring_session (
    primary_id            char(36)     NOT NULL CONSTRAINT spring_session_pk PRIMARY KEY,
    session_id            char(36)     NOT NULL,
    creation_time         bigint       NOT NULL,
    last_access_time      bigint       NOT NULL,
    max_inactive_interval int          NOT NULL,
    expiry_time           bigint       NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX spring_session_id_uq ON spring_session (session_id);
CREATE INDEX spring_session_expiry_ix ON spring_session (expiry_time);
CREATE INDEX spring_session_principal_ix ON spring_session (principal_name);

CREATE TABLE spring_session_attributes (
    session_primary_id char(36)     NOT NULL,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    CONSTRAINT spring_session_attributes_pk PRIMARY KEY (session_primary_id, attribute_name),
    CONSTRAINT spring_session_attributes_fk FOREIGN KEY (session_primary_id) REFERENCES spring_session (primary_id) ON DELETE CASCADE
);

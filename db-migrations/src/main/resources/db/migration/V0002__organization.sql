-- Units, the lists that open phrases resolve to, roles, accounts.

CREATE TABLE unit (
    code           varchar(20)  NOT NULL CONSTRAINT unit_pk PRIMARY KEY,
    district_code  varchar(6)   NOT NULL DEFAULT anxin_district(),
    name           varchar(100) NOT NULL,
    short_name     varchar(40)  NOT NULL,
    kind           varchar(20)  NOT NULL CONSTRAINT unit_kind_ck CHECK (kind IN
                   ('PROVINCE', 'CITY', 'DISTRICT', 'TOWNSHIP', 'STREET', 'DEVELOPMENT_ZONE', 'VILLAGE', 'COMMUNITY',
                    'BUREAU', 'JUSTICE', 'SERVICE', 'COMPANY', 'BANK', 'UTILITY', 'CONFERENCE')),
    parent_code    varchar(20)  CONSTRAINT unit_parent_fk REFERENCES unit,
    path           varchar(200) NOT NULL CONSTRAINT unit_path_uq UNIQUE,
    sector         varchar(20)  CONSTRAINT unit_sector_ck CHECK (sector IN ('HOUSING', 'TRANSPORT', 'WATER', 'KEY_PROJECT')),
    official       boolean      NOT NULL,
    valid_from     date         NOT NULL,
    valid_to       date,
    successor_code varchar(20)  CONSTRAINT unit_successor_fk REFERENCES unit,
    note           varchar(300),
    sort_order     integer      NOT NULL,
    version        bigint       NOT NULL DEFAULT 0,
    name_search    text         GENERATED ALWAYS AS (lower(name || ' ' || short_name || ' ' || code)) STORED,
    CONSTRAINT unit_validity_ck CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT unit_not_own_parent_ck CHECK (parent_code <> code),
    CONSTRAINT unit_not_own_successor_ck CHECK (successor_code <> code)
);
CREATE INDEX unit_path_ix ON unit (path text_pattern_ops);
CREATE INDEX unit_parent_ix ON unit (parent_code, sort_order);
COMMENT ON TABLE unit IS '单位';
COMMENT ON COLUMN unit.code IS '单位代码';
COMMENT ON COLUMN unit.district_code IS '区划代码';
COMMENT ON COLUMN unit.name IS '名称';
COMMENT ON COLUMN unit.short_name IS '简称';
COMMENT ON COLUMN unit.kind IS '类别';
COMMENT ON COLUMN unit.parent_code IS '上级单位';
COMMENT ON COLUMN unit.path IS '层级路径';
COMMENT ON COLUMN unit.sector IS '主管行业';
COMMENT ON COLUMN unit.official IS '官方代码';
COMMENT ON COLUMN unit.valid_from IS '生效日期';
COMMENT ON COLUMN unit.valid_to IS '失效日期';
COMMENT ON COLUMN unit.successor_code IS '承接单位';
COMMENT ON COLUMN unit.note IS '备注';
COMMENT ON COLUMN unit.sort_order IS '排序';
COMMENT ON COLUMN unit.version IS '版本';
COMMENT ON COLUMN unit.name_search IS '检索文本';
CREATE TRIGGER unit_history AFTER INSERT OR UPDATE OR DELETE ON unit
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('code', 'name_search');

-- Dated lists: what “等行业主管部门”, “各乡镇人民政府”, “联席会议成员单位” stand for on a given day.
CREATE TABLE unit_list (
    code    varchar(30)  NOT NULL CONSTRAINT unit_list_pk PRIMARY KEY,
    name    varchar(60)  NOT NULL,
    note    varchar(500),
    version bigint       NOT NULL DEFAULT 0
);
COMMENT ON TABLE unit_list IS '单位名单';
COMMENT ON COLUMN unit_list.code IS '名单代码';
COMMENT ON COLUMN unit_list.name IS '名单名称';
COMMENT ON COLUMN unit_list.note IS '说明';
COMMENT ON COLUMN unit_list.version IS '版本';
CREATE TRIGGER unit_list_history AFTER INSERT OR UPDATE OR DELETE ON unit_list
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('code');

CREATE TABLE unit_list_member (
    id         uuid         NOT NULL CONSTRAINT unit_list_member_pk PRIMARY KEY,
    list_code  varchar(30)  NOT NULL CONSTRAINT unit_list_member_list_fk REFERENCES unit_list,
    unit_code  varchar(20)  NOT NULL CONSTRAINT unit_list_member_unit_fk REFERENCES unit,
    valid_from date         NOT NULL,
    valid_to   date,
    basis      varchar(200) NOT NULL,
    end_basis  varchar(200),
    version    bigint       NOT NULL DEFAULT 0,
    CONSTRAINT unit_list_member_end_ck CHECK ((valid_to IS NULL) = (end_basis IS NULL)),
    CONSTRAINT unit_list_member_validity_ck CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT unit_list_member_once_uq UNIQUE (list_code, unit_code, valid_from)
);
COMMENT ON TABLE unit_list_member IS '名单成员';
COMMENT ON COLUMN unit_list_member.id IS '编号';
COMMENT ON COLUMN unit_list_member.list_code IS '名单';
COMMENT ON COLUMN unit_list_member.unit_code IS '单位';
COMMENT ON COLUMN unit_list_member.valid_from IS '列入日期';
COMMENT ON COLUMN unit_list_member.valid_to IS '最后一天';
COMMENT ON COLUMN unit_list_member.basis IS '列入依据';
COMMENT ON COLUMN unit_list_member.end_basis IS '移出依据';
COMMENT ON COLUMN unit_list_member.version IS '版本';
CREATE TRIGGER unit_list_member_history AFTER INSERT OR UPDATE OR DELETE ON unit_list_member
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id');

-- A role is a named set of permissions and how far its holder sees; a district composes its own.
CREATE TABLE role (
    code       varchar(30)  NOT NULL CONSTRAINT role_pk PRIMARY KEY,
    name       varchar(40)  NOT NULL CONSTRAINT role_name_uq UNIQUE,
    reach      varchar(20)  NOT NULL CONSTRAINT role_reach_ck CHECK (reach IN ('DISTRICT', 'SECTOR', 'SUBTREE', 'BANK', 'OWN_UNIT', 'NONE')),
    note       varchar(300),
    built_in   boolean      NOT NULL DEFAULT false,
    sort_order integer      NOT NULL,
    version    bigint       NOT NULL DEFAULT 0
);
COMMENT ON TABLE role IS '角色';
COMMENT ON COLUMN role.code IS '角色代码';
COMMENT ON COLUMN role.name IS '角色名称';
COMMENT ON COLUMN role.reach IS '数据范围';
COMMENT ON COLUMN role.note IS '说明';
COMMENT ON COLUMN role.built_in IS '内置';
COMMENT ON COLUMN role.sort_order IS '排序';
COMMENT ON COLUMN role.version IS '版本';
CREATE TRIGGER role_history AFTER INSERT OR UPDATE OR DELETE ON role
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('code');

CREATE TABLE role_permission (
    role_code  varchar(30) NOT NULL CONSTRAINT role_permission_role_fk REFERENCES role,
    permission varchar(40) NOT NULL,
    CONSTRAINT role_permission_pk PRIMARY KEY (role_code, permission)
);
COMMENT ON TABLE role_permission IS '角色权限';
COMMENT ON COLUMN role_permission.role_code IS '角色';
COMMENT ON COLUMN role_permission.permission IS '权限';
CREATE TRIGGER role_permission_history AFTER INSERT OR UPDATE OR DELETE ON role_permission
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('role_code+permission');

CREATE TABLE user_account (
    id                   uuid         NOT NULL CONSTRAINT user_account_pk PRIMARY KEY,
    district_code        varchar(6)   NOT NULL DEFAULT anxin_district(),
    username             varchar(60)  NOT NULL CONSTRAINT user_account_username_uq UNIQUE,
    full_name            varchar(60)  NOT NULL,
    unit_code            varchar(20)  NOT NULL CONSTRAINT user_account_unit_fk REFERENCES unit,
    phone                varchar(400),
    phone_index          varchar(64),
    email                varchar(120),
    password_hash        varchar(200),
    demo                 boolean      NOT NULL DEFAULT false,
    failed_logins        integer      NOT NULL DEFAULT 0,
    locked_until         timestamptz,
    last_login_at        timestamptz,
    disabled_at          timestamptz,
    disabled_by          varchar(60),
    disable_reason       varchar(500),
    created_by           varchar(60)  NOT NULL,
    created_at           timestamptz  NOT NULL,
    version              bigint       NOT NULL,
    CONSTRAINT user_account_username_ck CHECK (username ~ '^[a-z][a-z0-9._-]{1,59}$'),
    CONSTRAINT user_account_disabled_ck CHECK (num_nulls(disabled_at, disabled_by, disable_reason) IN (0, 3))
);
CREATE INDEX user_account_unit_ix ON user_account (unit_code);
COMMENT ON TABLE user_account IS '用户';
COMMENT ON COLUMN user_account.id IS '编号';
COMMENT ON COLUMN user_account.district_code IS '区划代码';
COMMENT ON COLUMN user_account.username IS '用户名';
COMMENT ON COLUMN user_account.full_name IS '姓名';
COMMENT ON COLUMN user_account.unit_code IS '单位';
COMMENT ON COLUMN user_account.phone IS '电话（密文）';
COMMENT ON COLUMN user_account.phone_index IS '电话检索值';
COMMENT ON COLUMN user_account.email IS '邮箱';
COMMENT ON COLUMN user_account.password_hash IS '密码摘要';
COMMENT ON COLUMN user_account.demo IS '演示账号';
COMMENT ON COLUMN user_account.failed_logins IS '连续登录失败次数';
COMMENT ON COLUMN user_account.locked_until IS '锁定至';
COMMENT ON COLUMN user_account.last_login_at IS '最近登录';
COMMENT ON COLUMN user_account.disabled_at IS '停用时间';
COMMENT ON COLUMN user_account.disabled_by IS '停用人';
COMMENT ON COLUMN user_account.disable_reason IS '停用原因';
COMMENT ON COLUMN user_account.created_by IS '创建人';
COMMENT ON COLUMN user_account.created_at IS '创建时间';
COMMENT ON COLUMN user_account.version IS '版本';
CREATE TRIGGER user_account_history AFTER INSERT OR UPDATE OR DELETE ON user_account
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('username', 'password_hash', 'phone', 'phone_index', 'last_login_at', 'version');

CREATE TABLE user_role (
    username  varchar(60) NOT NULL CONSTRAINT user_role_user_fk REFERENCES user_account (username),
    role_code varchar(30) NOT NULL CONSTRAINT user_role_role_fk REFERENCES role,
    CONSTRAINT user_role_pk PRIMARY KEY (username, role_code)
);
CREATE INDEX user_role_role_ix ON user_role (role_code);
COMMENT ON TABLE user_role IS '用户角色';
COMMENT ON COLUMN user_role.username IS '用户';
COMMENT ON COLUMN user_role.role_code IS '角色';
CREATE TRIGGER user_role_history AFTER INSERT OR UPDATE OR DELETE ON user_role
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('username+role_code');

-- A link that lets its holder set a password once. Only the hash of the token is kept.
CREATE TABLE set_up_link (
    token_hash varchar(64) NOT NULL CONSTRAINT set_up_link_pk PRIMARY KEY,
    user_id    uuid        CONSTRAINT set_up_link_user_fk REFERENCES user_account,
    purpose    varchar(20) NOT NULL CONSTRAINT set_up_link_purpose_ck CHECK (purpose IN ('FIRST_ADMINISTRATOR', 'SET_PASSWORD')),
    issued_by  varchar(60) NOT NULL,
    issued_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    CONSTRAINT set_up_link_user_ck CHECK ((purpose = 'SET_PASSWORD') = (user_id IS NOT NULL))
);
CREATE INDEX set_up_link_user_ix ON set_up_link (user_id);

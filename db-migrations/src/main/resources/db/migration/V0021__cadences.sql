-- The cadences of the table's remarks (O1 … O21), the parameters that they need, and who does what with obligations.

INSERT INTO policy_parameter (code, parameter_group, name, value_kind, unit, note, sort_order) VALUES
    ('account.plan.due', 'D2018', '专用账户落实计划完成期限', 'TEXT', NULL, NULL, 1541),
    ('letter.sign.due', 'D2018', '目标责任书签订期限', 'TEXT', NULL, NULL, 1542),
    ('clearing.window.start', 'D2018', '元旦春节联合清欠窗口开始', 'TEXT', NULL, '至除夕', 1543),
    ('remind.before.days', 'D2018', '履职事项到期前提醒', 'LIST', '天', '每行一个天数，按自然日；逾期后报领导', 1544);

INSERT INTO parameter_version (id, parameter_code, value, day_kind, valid_from, valid_to, basis, confirmed, reason, prepared_by, prepared_at)
SELECT md5(code || ' ' || valid_from)::uuid, code, replace(value, '|', chr(10)), NULL, valid_from::date, NULL, basis, false,
       '随系统交付', 'system', TIMESTAMPTZ '2026-01-01 00:00+08'
  FROM (VALUES
    ('account.plan.due', '每年3月31日', '2018-10-01', '叶政办〔2018〕41号第24—25项备注'),
    ('letter.sign.due', '每年3月31日', '2018-10-01', '叶政办〔2018〕41号第48项'),
    ('clearing.window.start', '12月1日', '2018-10-01', '叶政办〔2018〕41号第37项'),
    ('remind.before.days', '5|1', '2018-10-01', '工作惯例（推定）')
) AS seed (code, value, valid_from, basis);

INSERT INTO cadence (code, title, done_when, frequency, sharing, lead_code, due_rule, due_parameter, first_due_parameter, opens_parameter, nags, basis, confirmed, note, sort_order) VALUES
    ('O1', '修订工程建设项目合同示范文本', '已上传修订后的示范文本，并通过必备条款核对', 'ONCE', 'EACH', NULL, 'FIXED_DAY', 'template.revision.due', NULL, NULL, false, '叶政办〔2018〕41号第6项备注', true, '历史期限，只作记录，不催办', 10),
    ('O2', '银行按月代发农民工工资', '当月工资经专用账户由银行代发', 'PROJECT_MONTH', 'EACH', NULL, 'BY_SUBJECT', NULL, NULL, NULL, true, '叶政办〔2018〕41号第13项', true, '按项目逐月生成', 20),
    ('O3', '新建项目发证后巡查', '已巡查实名制、劳资专管员、告示牌三项，违法行为有整改期限', 'PER_PROJECT', 'JOINT', NULL, 'BY_SUBJECT', 'patrol.newProject.months', NULL, NULL, true, '叶政办〔2018〕41号第8—12项备注', true, '按新建项目逐个生成；一次联合巡查各单位共用', 30),
    ('O4', '按月巡查用人单位和建设项目', '监管名录内每个在管对象当月都有巡查记录，月报已报送', 'MONTHLY', 'EACH', NULL, 'DAY_OF_NEXT_MONTH', 'patrol.return.day', NULL, NULL, true, '叶政办〔2018〕41号第32—33项备注', false, '由乡镇、街道、开发区按月报送；次月几日前报送为推定', 40),
    ('O5', '开户银行按月通报专用账户', '当月专户信息已上传并经复核', 'ACCOUNT_MONTH', 'EACH', NULL, 'BY_SUBJECT', 'bank.notice.day', NULL, NULL, true, '叶政办〔2018〕41号第26—27项备注', false, '按专用账户逐月生成', 50),
    ('O6', '季度联合检查巡查', '有检查记录，参加部门不少于两个', 'QUARTERLY', 'JOINT', '341504-RS', 'PERIOD_END', NULL, NULL, NULL, true, '叶政办〔2018〕41号第34—35项备注', false, '各单位共同承担一件，由人社部门牵头为推定', 60),
    ('O7', '季度联席会议分析研判', '有会议纪要和签到', 'QUARTERLY', 'JOINT', '341504-RS', 'PERIOD_END', NULL, NULL, NULL, true, '叶政办〔2018〕41号第44—45项备注', false, '各单位共同承担一件，由联席会议办公室（人社局）牵头为推定', 70),
    ('O8', '半年应急处置检查', '有检查报告', 'HALF_YEARLY', 'JOINT', '341504-RS', 'PERIOD_END', NULL, NULL, NULL, true, '叶政办〔2018〕41号第44—45项备注', false, '各单位共同承担一件，由人社部门牵头为推定', 80),
    ('O9', '半年联席会议和履职督查', '有会议纪要，并有对每个成员单位的督查记录', 'HALF_YEARLY', 'JOINT', '341504-DK', 'PERIOD_END', NULL, NULL, NULL, true, '叶政办〔2018〕41号第48项备注', false, '各单位共同承担一件，由督考办牵头为推定', 90),
    ('O10', '落实政府应急周转金', '有预算或到账凭证，余额不低于标准', 'YEARLY', 'EACH', NULL, 'DAY_OF_YEAR', 'reserve.due', NULL, NULL, true, '叶政办〔2018〕41号第17项备注（内容属第18项）', true, '备注只写乡镇、街道，未写开发区', 100),
    ('O11', '通报拖欠工资失信企业', '已公布通报', 'YEARLY', 'EACH', NULL, 'PERIOD_END', NULL, NULL, NULL, true, '叶政办〔2018〕41号第29—31项备注', false, '期限按年末为推定', 110),
    ('O12', '冬季联合执法检查督查', '有联合办公安排、检查记录，资料已归档', 'WINTER', 'JOINT', '341504-RS', 'NEW_YEARS_EVE', NULL, NULL, 'winter.start', true, '叶政办〔2018〕41号第36项备注', false, '以开始的那个冬天命名；至除夕为止', 120),
    ('O13', '元旦春节联合清欠', '联合窗口已开放，每日有情况记录', 'WINTER', 'JOINT', '341504-XF', 'NEW_YEARS_EVE', NULL, NULL, 'clearing.window.start', true, '叶政办〔2018〕41号第37项', false, '各单位共同承担一件，由信访局牵头为推定', 130),
    ('O14', '普法宣传计划与落实', '有年度计划，至少落实一项活动，资料已归档', 'YEARLY', 'EACH', NULL, 'PERIOD_END', NULL, 'publicity.plan.due', NULL, true, '叶政办〔2018〕41号第49—50项备注', false, '阶段期限前报送计划，年末前落实归档', 140),
    ('O15', '检查建设单位工程款拨付', '每个在建项目有检查记录', 'PROJECT_QUARTER', 'EACH', NULL, 'BY_SUBJECT', NULL, NULL, NULL, true, '叶政办〔2018〕41号第21—23项备注', false, '“定期”按季度为推定；按项目生成', 150),
    ('O16', '通报工资保证金台账', '台账已更新并通报', 'QUARTERLY', 'EACH', NULL, 'PERIOD_END', NULL, NULL, NULL, true, '叶政办〔2018〕41号第15—16项备注', false, '“及时”按季度为推定', 160),
    ('O17', '专用账户落实计划和台账', '有落实计划，台账已建立并更新', 'YEARLY', 'EACH', NULL, 'PERIOD_END', NULL, 'account.plan.due', NULL, true, '叶政办〔2018〕41号第24—25项备注', false, '阶段期限前报送计划，期限均为推定', 170),
    ('O18', '政府投资项目承包合同抽查', '有抽查记录', 'YEARLY', 'EACH', NULL, 'PERIOD_END', NULL, NULL, NULL, true, '叶政办〔2018〕41号第20项备注', false, '按年为推定', 180),
    ('O19', '签订目标责任书和年度考核', '责任书已签订，年度考核有结果', 'YEARLY', 'EACH', NULL, 'PERIOD_END', NULL, 'letter.sign.due', NULL, true, '叶政办〔2018〕41号第48项', false, '阶段期限前签订责任书，期限均为推定', 190),
    ('O20', '企业劳动保障守法诚信等级评价', '已评价并公布等级', 'YEARLY', 'EACH', NULL, 'PERIOD_END', NULL, NULL, NULL, true, '叶政办〔2018〕41号第29项', false, '年末为推定', 200),
    ('O21', '工资保证金清查', '有清查结果', 'HALF_YEARLY', 'EACH', NULL, 'PERIOD_END', NULL, NULL, NULL, true, '工作惯例（推定）', false, '每半年一次为推定', 210);

INSERT INTO cadence_measure (cadence_code, measure_no)
SELECT code, no FROM (VALUES
    ('O1', 6, 6), ('O2', 13, 13), ('O3', 8, 12), ('O4', 32, 33), ('O5', 26, 27), ('O6', 34, 35), ('O7', 44, 45), ('O8', 44, 45),
    ('O9', 48, 48), ('O10', 18, 18), ('O11', 29, 31), ('O12', 36, 36), ('O13', 37, 37), ('O14', 49, 50), ('O15', 21, 23),
    ('O16', 15, 16), ('O17', 24, 25), ('O18', 20, 20), ('O19', 48, 48), ('O20', 29, 29), ('O21', 15, 17)
) AS span (code, first, last), generate_series(first, last) AS no;

INSERT INTO cadence_holder (cadence_code, seq, unit_code, list_code) VALUES
    ('O1', 1, NULL, 'SECTOR_AUTHORITIES'),
    ('O2', 1, NULL, 'SECTOR_AUTHORITIES'),
    ('O3', 1, NULL, 'SECTOR_AUTHORITIES'), ('O3', 2, NULL, 'TOWNSHIPS'), ('O3', 3, NULL, 'STREETS'), ('O3', 4, '341504-KFQ', NULL),
    ('O4', 1, NULL, 'TOWNSHIPS'), ('O4', 2, NULL, 'STREETS'), ('O4', 3, '341504-KFQ', NULL),
    ('O6', 1, '341504-RS', NULL), ('O6', 2, NULL, 'SECTOR_AUTHORITIES'),
    ('O7', 1, '341504-RS', NULL), ('O7', 2, '341504-XF', NULL), ('O7', 3, '341504-GA', NULL), ('O7', 4, '341504-ZJ', NULL),
    ('O7', 5, '341504-CZ', NULL), ('O7', 6, '341504-JT', NULL), ('O7', 7, '341504-SL', NULL), ('O7', 8, NULL, 'TOWNSHIPS'),
    ('O7', 9, NULL, 'STREETS'), ('O7', 10, '341504-KFQ', NULL),
    ('O8', 1, '341504-RS', NULL), ('O8', 2, '341504-XF', NULL), ('O8', 3, '341504-GA', NULL), ('O8', 4, '341504-ZJ', NULL),
    ('O8', 5, '341504-CZ', NULL), ('O8', 6, '341504-JT', NULL), ('O8', 7, '341504-SL', NULL), ('O8', 8, NULL, 'TOWNSHIPS'),
    ('O8', 9, NULL, 'STREETS'), ('O8', 10, '341504-KFQ', NULL),
    ('O9', 1, '341504-DK', NULL), ('O9', 2, NULL, 'TOWNSHIPS'), ('O9', 3, NULL, 'STREETS'), ('O9', 4, '341504-KFQ', NULL),
    ('O10', 1, NULL, 'TOWNSHIPS'), ('O10', 2, NULL, 'STREETS'), ('O10', 3, '341504-CZ', NULL),
    ('O11', 1, '341504-FG', NULL), ('O11', 2, '341504-RS', NULL), ('O11', 3, '341504-SC', NULL),
    ('O12', 1, '341504-RS', NULL), ('O12', 2, NULL, 'SECTOR_AUTHORITIES'), ('O12', 3, NULL, 'TOWNSHIPS'), ('O12', 4, NULL, 'STREETS'),
    ('O12', 5, '341504-KFQ', NULL),
    ('O13', 1, '341504-XF', NULL), ('O13', 2, '341504-RS', NULL), ('O13', 3, '341504-ZJ', NULL), ('O13', 4, '341504-GA', NULL),
    ('O13', 5, '341504-SF', NULL), ('O13', 6, NULL, 'TOWNSHIPS'), ('O13', 7, NULL, 'STREETS'), ('O13', 8, '341504-KFQ', NULL),
    ('O14', 1, '341504-RS', NULL), ('O14', 2, '341504-SF', NULL), ('O14', 3, '341504-ZJ', NULL), ('O14', 4, '341504-ZGH', NULL),
    ('O14', 5, NULL, 'TOWNSHIPS'), ('O14', 6, NULL, 'STREETS'), ('O14', 7, '341504-KFQ', NULL),
    ('O15', 1, NULL, 'SECTOR_AUTHORITIES'),
    ('O16', 1, '341504-RS', NULL),
    ('O17', 1, NULL, 'SECTOR_AUTHORITIES'), ('O17', 2, NULL, 'TOWNSHIPS'), ('O17', 3, NULL, 'STREETS'), ('O17', 4, '341504-KFQ', NULL),
    ('O18', 1, '341504-FG', NULL), ('O18', 2, '341504-CZ', NULL), ('O18', 3, '341504-ZD', NULL),
    ('O19', 1, '341504-DK', NULL), ('O19', 2, NULL, 'TOWNSHIPS'), ('O19', 3, NULL, 'STREETS'), ('O19', 4, '341504-KFQ', NULL),
    ('O20', 1, '341504-RS', NULL),
    ('O21', 1, '341504-RS', NULL);

INSERT INTO cadence_figure (cadence_code, seq, label, unit) VALUES
    ('O4', 1, '在管对象', '个'), ('O4', 2, '已巡查', '个'), ('O4', 3, '发现隐患', '件'), ('O4', 4, '涉及人数', '人'), ('O4', 5, '欠薪金额', '元'),
    ('O6', 1, '参加部门', '个'), ('O6', 2, '检查项目', '个'), ('O6', 3, '发现隐患', '件'), ('O6', 4, '已整改', '件'),
    ('O7', 1, '参会单位', '个'), ('O7', 2, '议定事项', '件'),
    ('O8', 1, '检查单位', '个'), ('O8', 2, '发现问题', '件'),
    ('O9', 1, '参会单位', '个'), ('O9', 2, '督查单位', '个'), ('O9', 3, '发现问题', '件'),
    ('O10', 1, '周转金标准', '元'), ('O10', 2, '周转金余额', '元'),
    ('O11', 1, '通报企业', '家'),
    ('O12', 1, '检查项目', '个'), ('O12', 2, '追回工资', '元'), ('O12', 3, '涉及人数', '人'),
    ('O13', 1, '窗口接待', '人次'), ('O13', 2, '追回工资', '元'), ('O13', 3, '涉及人数', '人'),
    ('O14', 1, '计划活动', '场'), ('O14', 2, '已开展', '场'), ('O14', 3, '受众', '人次'),
    ('O16', 1, '在建项目', '个'), ('O16', 2, '已缴保证金项目', '个'), ('O16', 3, '保证金金额', '元'),
    ('O17', 1, '在建项目', '个'), ('O17', 2, '已设专用账户', '个'),
    ('O18', 1, '抽查合同', '份'), ('O18', 2, '发现带资条款', '份'),
    ('O19', 1, '签订责任书', '份'),
    ('O20', 1, '评价企业', '家'), ('O20', 2, 'A级', '家'), ('O20', 3, 'B级', '家'), ('O20', 4, 'C级', '家'),
    ('O21', 1, '清查项目', '个'), ('O21', 2, '应补足', '个'), ('O21', 3, '应退还', '个');

INSERT INTO role_permission (role_code, permission)
SELECT code, 'obligation.read' FROM role WHERE built_in AND code NOT IN ('SYSTEM_ADMIN', 'GRANT_APPROVER');

INSERT INTO role_permission (role_code, permission)
SELECT code, 'obligation.export' FROM role
 WHERE code IN ('INSPECTOR', 'HR_REVIEWER', 'HR_LEADER', 'SECTOR_OFFICER', 'DUTY_FILLER', 'DUTY_REVIEWER', 'TOWNSHIP_FILLER',
                'TOWNSHIP_REVIEWER', 'BANK_CLERK', 'BANK_REVIEWER', 'SUPERVISION_OFFICE', 'DISTRICT_LEADER', 'AUDITOR');

INSERT INTO role_permission (role_code, permission)
SELECT code, 'report.write' FROM role
 WHERE code IN ('DUTY_FILLER', 'TOWNSHIP_FILLER', 'BANK_CLERK', 'FUND_OFFICER', 'POLICE_LIAISON', 'SUPERVISION_OFFICE');

INSERT INTO role_permission (role_code, permission) VALUES
    ('TOWNSHIP_REVIEWER', 'report.pass'),
    ('BANK_REVIEWER', 'report.pass'),
    ('SUPERVISION_OFFICE', 'report.review'),
    ('SUPERVISION_OFFICE', 'obligation.plan'),
    ('SUPERVISION_OFFICE', 'exemption.approve'),
    ('SUPERVISION_OFFICE', 'approval.read'),
    ('DISTRICT_LEADER', 'leader.read'),
    ('SUPERVISION_OFFICE', 'leader.read');

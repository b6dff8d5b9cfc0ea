-- Numbers that accounts, alerts and warnings need, beyond those of V0011.

INSERT INTO policy_parameter (code, parameter_group, name, value_kind, unit, note, sort_order) VALUES
    ('project.guarantee.remind.days', 'A', '工程款支付担保到期提醒提前', 'DAYS', NULL, NULL, 51),
    ('certificate.remind.days', 'A', '资质证书到期提醒提前', 'DAYS', NULL, NULL, 52),
    ('acct.agreement.remind.days', 'J', '资金管理三方协议到期提醒提前', 'DAYS', NULL, NULL, 970),
    ('alert.reply.days', 'J', '专户异常处置答复时限', 'DAYS', NULL, '自银行报告之日起', 980),
    ('warning.noAccount.months', 'D2018', '开工后未设专用账户的预警', 'MONTHS', NULL, '自实际开工之日起', 1570),
    ('warning.laborCost.lateDays', 'D2018', '人工费到账核对间隔', 'DAYS', NULL, '应到账日之后多少日仍未到账即预警', 1571),
    ('warning.laborCost.redShort', 'D2018', '人工费不足的红色预警线', 'PERCENT', '应拨人工费', '不足部分达到该比例为红色，以下为橙色', 1572),
    ('warning.sharedCard.persons', 'D2018', '同一卡号收款人数预警', 'NUMBER', '人', '达到该人数即预警', 1573),
    ('warning.noPayout.redMonths', 'D2018', '未代发工资的红色预警', 'MONTHS', NULL, '连续多少个月未代发为红色，以下为橙色', 1574),
    ('warning.noNotice.redDays', 'D2018', '银行未报月报的红色预警', 'DAYS', NULL, '逾期多少日为红色，以下为黄色', 1575),
    ('warning.red.days', 'D2018', '红色预警处置时限', 'DAYS', NULL, NULL, 1576),
    ('warning.orange.days', 'D2018', '橙色预警处置时限', 'DAYS', NULL, NULL, 1577),
    ('warning.yellow.days', 'D2018', '黄色预警处置时限', 'DAYS', NULL, NULL, 1578);

INSERT INTO parameter_version (id, parameter_code, value, day_kind, valid_from, valid_to, basis, confirmed, reason, prepared_by, prepared_at)
SELECT md5(code || ' ' || valid_from)::uuid, code, value, day_kind, valid_from::date, NULL, basis, false,
       '随系统交付', 'system', TIMESTAMPTZ '2026-01-01 00:00+08'
  FROM (VALUES
    ('project.guarantee.remind.days', '30', 'CALENDAR', '2018-10-01', '叶政办〔2018〕41号第19项（提前日数推定）'),
    ('certificate.remind.days', '30', 'CALENDAR', '2018-10-01', '叶政办〔2018〕41号第10项（提前日数推定）'),
    ('acct.agreement.remind.days', '30', 'CALENDAR', '2018-10-01', '叶政办〔2018〕41号第26项（提前日数推定）'),
    ('alert.reply.days', '3', 'WORKING', '2018-10-01', '叶政办〔2018〕41号第27项（时限推定）'),
    ('warning.noAccount.months', '1', NULL, '2018-10-01', '叶政办〔2018〕41号第24项（时限推定）'),
    ('warning.laborCost.lateDays', '5', 'CALENDAR', '2018-10-01', '叶政办〔2018〕41号第25项（间隔推定）'),
    ('warning.laborCost.redShort', '50', NULL, '2018-10-01', '叶政办〔2018〕41号第25项（比例推定）'),
    ('warning.sharedCard.persons', '2', NULL, '2018-10-01', '叶政办〔2018〕41号第2项'),
    ('warning.noPayout.redMonths', '2', NULL, '2018-10-01', '叶政办〔2018〕41号第13—14项（月数推定）'),
    ('warning.noNotice.redDays', '10', 'CALENDAR', '2018-10-01', '叶政办〔2018〕41号第27项（日数推定）'),
    ('warning.red.days', '3', 'WORKING', '2018-10-01', '工作惯例（推定）'),
    ('warning.orange.days', '5', 'WORKING', '2018-10-01', '工作惯例（推定）'),
    ('warning.yellow.days', '10', 'WORKING', '2018-10-01', '工作惯例（推定）')
) AS seed (code, value, day_kind, valid_from, basis);

-- Who does what with enterprises, projects, accounts, notices, alerts and warnings; how far, the role's reach says.

DELETE FROM spring_session;

INSERT INTO role_permission (role_code, permission)
SELECT role.code, permission FROM role CROSS JOIN (VALUES
    ('enterprise.read'), ('project.read'), ('account.read'), ('notice.read'), ('alert.read'), ('warning.read')) AS seen (permission)
 WHERE role.code IN ('INSPECTOR', 'HR_REVIEWER', 'BRIGADE_HEAD', 'LEGAL_REVIEWER', 'HR_LEADER', 'SECTOR_OFFICER',
                     'TOWNSHIP_FILLER', 'TOWNSHIP_REVIEWER', 'SUPERVISION_OFFICE', 'DISTRICT_LEADER', 'AUDITOR');

INSERT INTO role_permission (role_code, permission)
SELECT role.code, permission FROM role CROSS JOIN (VALUES
    ('enterprise.export'), ('project.export'), ('account.export'), ('notice.export'), ('warning.export')) AS exported (permission)
 WHERE role.code IN ('INSPECTOR', 'HR_REVIEWER', 'SECTOR_OFFICER', 'TOWNSHIP_REVIEWER', 'SUPERVISION_OFFICE', 'DISTRICT_LEADER', 'AUDITOR');

INSERT INTO role_permission (role_code, permission)
SELECT role.code, permission FROM role CROSS JOIN (VALUES ('enterprise.read'), ('project.read')) AS seen (permission)
 WHERE role.code IN ('MEDIATOR', 'LEGAL_AID', 'FUND_OFFICER', 'POLICE_LIAISON');

INSERT INTO role_permission (role_code, permission) VALUES
    ('INSPECTOR', 'enterprise.edit'),
    ('SECTOR_OFFICER', 'enterprise.edit'),
    ('TOWNSHIP_FILLER', 'enterprise.edit'),
    ('INSPECTOR', 'project.edit'),
    ('SECTOR_OFFICER', 'project.edit'),
    ('SECTOR_OFFICER', 'project.find'),
    ('INSPECTOR', 'account.edit'),
    ('SECTOR_OFFICER', 'account.edit'),
    ('INSPECTOR', 'account.receive'),
    ('SECTOR_OFFICER', 'account.receive'),
    ('HR_REVIEWER', 'labor-cost.approve'),
    ('SECTOR_OFFICER', 'approval.read'),
    ('BANK_CLERK', 'account.read'),
    ('BANK_CLERK', 'notice.read'),
    ('BANK_CLERK', 'notice.upload'),
    ('BANK_CLERK', 'notice.export'),
    ('BANK_CLERK', 'alert.read'),
    ('BANK_CLERK', 'alert.report'),
    ('BANK_REVIEWER', 'account.read'),
    ('BANK_REVIEWER', 'notice.read'),
    ('BANK_REVIEWER', 'notice.confirm'),
    ('BANK_REVIEWER', 'notice.export'),
    ('BANK_REVIEWER', 'alert.read'),
    ('BANK_REVIEWER', 'alert.report'),
    ('INSPECTOR', 'alert.answer'),
    ('SECTOR_OFFICER', 'alert.answer'),
    ('INSPECTOR', 'alert.close'),
    ('INSPECTOR', 'warning.handle'),
    ('SECTOR_OFFICER', 'warning.handle'),
    ('TOWNSHIP_FILLER', 'warning.handle'),
    ('INSPECTOR', 'warning.close'),
    ('HR_REVIEWER', 'warning.close');

-- Whoever keeps a register may bring files into it.
INSERT INTO role_permission (role_code, permission)
SELECT role.code, permission FROM role CROSS JOIN (VALUES ('import.read'), ('import.upload')) AS imported (permission)
 WHERE role.code IN ('INSPECTOR', 'SECTOR_OFFICER', 'TOWNSHIP_FILLER', 'BANK_CLERK');

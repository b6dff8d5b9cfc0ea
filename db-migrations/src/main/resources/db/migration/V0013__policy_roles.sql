-- Everyone on the staff reads parameters and calendar; an inspector prepares a change, the bureau's reviewer approves it.

INSERT INTO role_permission (role_code, permission)
SELECT code, 'policy.read' FROM role WHERE built_in;

INSERT INTO role_permission (role_code, permission) VALUES
    ('INSPECTOR', 'policy.prepare'),
    ('INSPECTOR', 'approval.read'),
    ('HR_REVIEWER', 'policy.approve'),
    ('INSPECTOR', 'policy.export'),
    ('HR_REVIEWER', 'policy.export'),
    ('HR_LEADER', 'policy.export'),
    ('LEGAL_REVIEWER', 'policy.export'),
    ('SUPERVISION_OFFICE', 'policy.export'),
    ('DISTRICT_LEADER', 'policy.export'),
    ('AUDITOR', 'policy.export'),
    ('SYSTEM_ADMIN', 'calendar.edit');

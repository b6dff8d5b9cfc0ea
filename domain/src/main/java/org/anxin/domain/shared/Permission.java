package org.anxin.domain.shared;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a role may allow. The code is what the database and the annotations name; the Chinese label stands in the
 * messages under {@code permission.<code>}.
 */
public enum Permission {
    TASK_READ("task.read"),
    TASK_EXPORT("task.export"),
    /** What is due from whom, and what was reported on it; how far, the role says. */
    OBLIGATION_READ("obligation.read"),
    OBLIGATION_EXPORT("obligation.export"),
    /** Generates a year, extends, exempts. */
    OBLIGATION_PLAN("obligation.plan"),
    EXEMPTION_APPROVE("exemption.approve"),
    /** Reports for the own unit, and adds its evidence. */
    REPORT_WRITE("report.write"),
    /** Passes on what the own township or bank reports. */
    REPORT_PASS("report.pass"),
    /** Accepts or returns what units report. */
    REPORT_REVIEW("report.review"),
    CONFERENCE_READ("conference.read"),
    /** Records joint conferences for the own unit, and voids what it recorded. */
    CONFERENCE_EDIT("conference.edit"),
    CONFERENCE_EXPORT("conference.export"),
    LEADER_READ("leader.read"),
    INSTRUCTION_READ("instruction.read"),
    INSTRUCTION_GIVE("instruction.give"),
    /** Registers what a leader wrote on paper, and closes, sends back and voids for every leader. */
    INSTRUCTION_REGISTER("instruction.register"),
    INSTRUCTION_ANSWER("instruction.answer"),
    INSTRUCTION_EXPORT("instruction.export"),
    ENTERPRISE_READ("enterprise.read"),
    ENTERPRISE_EDIT("enterprise.edit"),
    ENTERPRISE_EXPORT("enterprise.export"),
    PROJECT_READ("project.read"),
    PROJECT_EDIT("project.edit"),
    /** Finds, as the sector authority, whether a suspected illegal contracting is one. */
    PROJECT_FIND("project.find"),
    PROJECT_EXPORT("project.export"),
    ACCOUNT_READ("account.read"),
    ACCOUNT_EDIT("account.edit"),
    /** Gives the receipt for an account's registration, as one of its two receivers. */
    ACCOUNT_RECEIVE("account.receive"),
    ACCOUNT_EXPORT("account.export"),
    /** Approves a labor cost below the usual share. */
    LABOR_COST_APPROVE("labor-cost.approve"),
    NOTICE_READ("notice.read"),
    /** Brings in what the own bank has of its accounts. */
    NOTICE_UPLOAD("notice.upload"),
    /** Confirms, as a second person of the bank, what was brought in. */
    NOTICE_CONFIRM("notice.confirm"),
    NOTICE_EXPORT("notice.export"),
    ALERT_READ("alert.read"),
    /** Reports, as the bank, what happened on an account. */
    ALERT_REPORT("alert.report"),
    ALERT_ANSWER("alert.answer"),
    ALERT_CLOSE("alert.close"),
    ALERT_EXPORT("alert.export"),
    WARNING_READ("warning.read"),
    WARNING_HANDLE("warning.handle"),
    WARNING_CLOSE("warning.close"),
    WARNING_EXPORT("warning.export"),
    POLICY_READ("policy.read"),
    POLICY_PREPARE("policy.prepare"),
    POLICY_APPROVE("policy.approve"),
    POLICY_EXPORT("policy.export"),
    CALENDAR_EDIT("calendar.edit"),
    UNIT_LIST_EDIT("unit-list.edit"),
    UNIT_READ("unit.read"),
    UNIT_EDIT("unit.edit"),
    UNIT_EXPORT("unit.export"),
    USER_READ("user.read"),
    USER_EDIT("user.edit"),
    USER_EXPORT("user.export"),
    ROLE_READ("role.read"),
    ROLE_PREPARE("role.prepare"),
    ROLE_APPROVE("role.approve"),
    /** What one prepared oneself, and what one may decide. */
    APPROVAL_READ("approval.read"),
    /** Every approval, decided by whomever. */
    APPROVAL_READ_ALL("approval.read-all"),
    IMPORT_READ("import.read"),
    IMPORT_UPLOAD("import.upload"),
    /** What was sent to whom; without a reach over units the messages' text stays hidden. */
    REMINDER_READ("reminder.read"),
    REMINDER_EXPORT("reminder.export"),
    AUDIT_READ("audit.read"),
    AUDIT_EXPORT("audit.export");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Permission> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }
}

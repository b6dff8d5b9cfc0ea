package org.anxin.app.shared.web;

import java.util.List;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;

/**
 * 常办事项 on the home page: what a role begins most often, one step away. The menu has everything; here stand only the
 * first few that the user may begin.
 */
public final class Shortcuts {

    private static final int MOST = 6;

    public record Shortcut(String title, String icon, String path, Permission needs) {}

    /** What few may do stands first: it is their daily work. Looking things up, which many may, fills the rest. */
    private static final List<Shortcut> ALL = List.of(
            new Shortcut("上传专户流水", "upload", "/imports/new?kind=bank-statement", Permission.NOTICE_UPLOAD),
            new Shortcut("上传代发明细", "users", "/imports/new?kind=bank-payout", Permission.NOTICE_UPLOAD),
            new Shortcut("复核专户月报", "checks", "/wage-accounts/notices?state=PREPARED", Permission.NOTICE_CONFIRM),
            new Shortcut("报告专户异常", "alert-circle", "/wage-accounts/alerts/new", Permission.ALERT_REPORT),
            new Shortcut("复核事项", "checks", "/approvals", Permission.LABOR_COST_APPROVE),
            new Shortcut("审核履职报告", "report", "/tasks/reports?state=SUBMITTED", Permission.REPORT_REVIEW),
            new Shortcut("审核本单位报告", "report", "/tasks/reports?state=UNIT_REVIEW", Permission.REPORT_PASS),
            new Shortcut("作出批示", "writing-sign", "/instructions/new", Permission.INSTRUCTION_GIVE),
            new Shortcut("领导一页", "chart-infographic", "/leader", Permission.LEADER_READ),
            new Shortcut("登记企业", "building", "/enterprises/new", Permission.ENTERPRISE_EDIT),
            new Shortcut("登记项目", "crane", "/projects/new", Permission.PROJECT_EDIT),
            new Shortcut("登记专用账户", "building-bank", "/wage-accounts/new", Permission.ACCOUNT_EDIT),
            new Shortcut("登记工程款拨付", "cash", "/wage-accounts/labor/new", Permission.ACCOUNT_EDIT),
            new Shortcut("处置欠薪预警", "alert-triangle", "/warnings?state=UNCLOSED", Permission.WARNING_HANDLE),
            new Shortcut("登记联席会议", "users-group", "/conferences/new", Permission.CONFERENCE_EDIT),
            new Shortcut("复核授权", "checks", "/approvals", Permission.ROLE_APPROVE),
            new Shortcut("新增用户", "user-plus", "/users/new", Permission.USER_EDIT),
            new Shortcut("看预警分布", "chart-bar", "/warnings/board", Permission.WARNING_READ),
            new Shortcut("查银行报送情况", "speakerphone", "/wage-accounts/silence", Permission.NOTICE_READ),
            new Shortcut("查审计日志", "history", "/audit", Permission.AUDIT_READ),
            new Shortcut("看本单位职责", "clipboard-list", "/units/mine/duties", Permission.TASK_READ));

    private Shortcuts() {}

    public static List<Shortcut> of(Actor actor) {
        return ALL.stream()
                .filter(shortcut -> actor.may(shortcut.needs().code()))
                .limit(MOST)
                .toList();
    }
}

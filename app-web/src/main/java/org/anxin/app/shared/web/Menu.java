package org.anxin.app.shared.web;

import java.util.List;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.jspecify.annotations.Nullable;

/** The left menu: the product's table of contents, grouped by the user's work, showing only what he may do. */
public final class Menu {

    /** @param key what a page names to be marked as the current one */
    public record Item(
            String key,
            String title,
            String icon,
            String path,
            @Nullable Permission needs) {}

    public record Group(String title, List<Item> items) {}

    private static final List<Group> ALL = List.of(
            new Group(
                    "我的工作",
                    List.of(
                            new Item("home", "我的待办", "home", "/", null),
                            new Item(
                                    "instructions",
                                    "领导批示",
                                    "writing-sign",
                                    "/instructions",
                                    Permission.INSTRUCTION_READ),
                            new Item("messages", "消息", "bell", "/messages", null),
                            new Item("leader", "领导一页", "chart-infographic", "/leader", Permission.LEADER_READ),
                            new Item("approvals", "复核", "checks", "/approvals", Permission.APPROVAL_READ))),
            new Group(
                    "任务分解",
                    List.of(
                            new Item("tasks", "任务分解表", "layout-board", "/tasks", Permission.TASK_READ),
                            new Item("measures", "落实措施", "list-check", "/tasks/measures", Permission.TASK_READ),
                            new Item("duties", "本单位职责", "clipboard-list", "/units/mine/duties", Permission.TASK_READ))),
            new Group(
                    "履职落实",
                    List.of(
                            new Item("ledger", "落实台账", "calendar-check", "/tasks/ledger", Permission.OBLIGATION_READ),
                            new Item("progress", "完成情况", "chart-bar", "/tasks/progress", Permission.OBLIGATION_READ),
                            new Item("reports", "履职报告", "report", "/tasks/reports", Permission.OBLIGATION_READ),
                            new Item("conferences", "联席会议", "users-group", "/conferences", Permission.CONFERENCE_READ),
                            new Item("archive", "履职档案", "archive", "/tasks/archive", Permission.OBLIGATION_EXPORT),
                            new Item("years", "年度事项", "calendar-repeat", "/tasks/years", Permission.OBLIGATION_READ))),
            new Group(
                    "企业和项目",
                    List.of(
                            new Item("enterprises", "企业", "building", "/enterprises", Permission.ENTERPRISE_READ),
                            new Item("projects", "建设项目", "crane", "/projects", Permission.PROJECT_READ),
                            new Item(
                                    "guarantees",
                                    "工程款支付担保",
                                    "shield-dollar",
                                    "/projects/guarantees",
                                    Permission.PROJECT_READ),
                            new Item("clauses", "合同必备条款", "file-check", "/projects/clauses", Permission.PROJECT_READ),
                            new Item("findings", "违法分包认定", "gavel", "/projects/findings", Permission.PROJECT_READ),
                            new Item(
                                    "templates",
                                    "合同示范文本",
                                    "file-text",
                                    "/projects/templates",
                                    Permission.PROJECT_READ))),
            new Group(
                    "专用账户",
                    List.of(
                            new Item("accounts", "专用账户", "building-bank", "/wage-accounts", Permission.ACCOUNT_READ),
                            new Item("plan", "落实计划", "calendar-plus", "/wage-accounts/plan", Permission.PROJECT_READ),
                            new Item("labor", "人工费拨付", "cash", "/wage-accounts/labor", Permission.PROJECT_READ),
                            new Item(
                                    "notices",
                                    "专户月报",
                                    "report-money",
                                    "/wage-accounts/notices",
                                    Permission.NOTICE_READ),
                            new Item(
                                    "silence",
                                    "报送通报",
                                    "speakerphone",
                                    "/wage-accounts/silence",
                                    Permission.NOTICE_READ),
                            new Item("alerts", "异常报告", "alert-circle", "/wage-accounts/alerts", Permission.ALERT_READ),
                            new Item("warnings", "欠薪预警", "alert-triangle", "/warnings", Permission.WARNING_READ))),
            new Group(
                    "政策依据",
                    List.of(
                            new Item("parameters", "政策参数", "scale", "/parameters", Permission.POLICY_READ),
                            new Item("calendar", "工作日历", "calendar", "/calendar", Permission.POLICY_READ))),
            new Group(
                    "基础资料",
                    List.of(
                            new Item("units", "单位", "sitemap", "/units", Permission.UNIT_READ),
                            new Item("lists", "单位名单", "list-details", "/tasks/lists", Permission.TASK_READ))),
            new Group(
                    "系统管理",
                    List.of(
                            new Item("users", "用户", "users", "/users", Permission.USER_READ),
                            new Item("roles", "角色", "shield-lock", "/roles", Permission.ROLE_READ),
                            new Item("imports", "数据导入", "file-import", "/imports", Permission.IMPORT_READ),
                            new Item("sent-messages", "发送记录", "mail-check", "/messages/sent", Permission.REMINDER_READ),
                            new Item("audit", "审计日志", "history", "/audit", Permission.AUDIT_READ))));

    private Menu() {}

    public static List<Group> of(Actor actor) {
        return ALL.stream()
                .map(group -> new Group(
                        group.title(),
                        group.items().stream()
                                .filter(item -> item.needs() == null
                                        || actor.may(item.needs().code()))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }
}

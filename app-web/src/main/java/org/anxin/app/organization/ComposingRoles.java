package org.anxin.app.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anxin.app.shared.approval.PreparingApprovals;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.organization.LoginSessions;
import org.anxin.domain.organization.Reach;
import org.anxin.domain.organization.Role;
import org.anxin.domain.organization.Roles;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.ApprovedAct;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A district changes a role or composes its own: one administrator prepares, another approves. */
@Service
public class ComposingRoles implements ApprovedAct {

    public static final String KIND = "ROLE_DEFINITION";
    private static final int OWN_ROLES_FOLLOW = 900;

    private final PreparingApprovals preparing;
    private final Roles roles;
    private final UserAccounts accounts;
    private final LoginSessions sessions;
    private final Sentences sentences;
    private final KeepingApprovers approvers;

    ComposingRoles(
            PreparingApprovals preparing,
            Roles roles,
            UserAccounts accounts,
            LoginSessions sessions,
            Sentences sentences,
            KeepingApprovers approvers) {
        this.preparing = preparing;
        this.roles = roles;
        this.accounts = accounts;
        this.sessions = sessions;
        this.sentences = sentences;
        this.approvers = approvers;
    }

    /** What a role shall be from the approval on. */
    public record Definition(
            String code,
            String name,
            Reach reach,
            Set<Permission> permissions,
            @Nullable String note) {}

    @Transactional(readOnly = true)
    public List<Role> all() {
        return roles.findAllByOrderBySortOrderAscCodeAsc();
    }

    @Transactional(readOnly = true)
    public Role find(String code) {
        return roles.findByCode(code).orElseThrow(() -> new NotFound("role", code));
    }

    @Transactional
    public Approval prepare(Definition definition, boolean isNew, String reason, Actor by) {
        var existing = roles.findByCode(definition.code());
        if (isNew && existing.isPresent()) {
            throw new RuleViolation("role.code-taken", definition.code());
        }
        if (all().stream()
                .anyMatch(role ->
                        role.name().equals(definition.name()) && !role.code().equals(definition.code()))) {
            throw new RuleViolation("role.name-taken", definition.name());
        }
        return preparing.prepare(
                KIND, definition.code(), (isNew ? "新增角色：" : "修改角色：") + definition.name(), definition, reason, by);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String decidedWith() {
        return Permission.ROLE_APPROVE.code();
    }

    @Override
    public void perform(Approval approval) {
        var definition = preparing.payload(approval, Definition.class);
        var role = roles.findByCode(definition.code());
        if (role.isPresent()) {
            role.get().define(definition.name(), definition.reach(), definition.permissions(), definition.note());
        } else {
            roles.save(new Role(
                    definition.code(),
                    definition.name(),
                    definition.reach(),
                    definition.permissions(),
                    OWN_ROLES_FOLLOW,
                    definition.note()));
        }
        approvers.refuseIfNoneIsLeft();
        sessions.endAllOf(accounts.findUsernamesByRole(definition.code()));
    }

    @Override
    public List<Change> changes(Approval approval) {
        var wanted = preparing.payload(approval, Definition.class);
        var existing = approval.isPending() ? roles.findByCode(wanted.code()) : java.util.Optional.<Role>empty();
        var changes = new ArrayList<Change>();
        changes.add(new Change("角色名称", existing.map(Role::name).orElse(""), wanted.name()));
        changes.add(new Change(
                "数据范围", existing.map(role -> sentences.of(role.reach())).orElse(""), sentences.of(wanted.reach())));
        changes.add(new Change(
                "权限",
                existing.map(role -> labels(role.permissions())).orElse(""),
                labels(wanted.permissions().stream().map(Permission::code).toList())));
        return changes;
    }

    private String labels(Collection<String> permissions) {
        return new TreeSet<>(permissions)
                .stream().map(code -> sentences.text("permission." + code)).collect(Collectors.joining("、"));
    }
}

package org.anxin.app.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.app.shared.approval.PreparingApprovals;
import org.anxin.domain.organization.LoginSessions;
import org.anxin.domain.organization.Role;
import org.anxin.domain.organization.Roles;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.ApprovedAct;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants of roles to accounts: one administrator prepares, another approves. */
@Service
public class GrantingRoles implements ApprovedAct {

    public static final String KIND = "ROLE_GRANT";

    private final PreparingApprovals preparing;
    private final UserAccounts accounts;
    private final Roles roles;
    private final LoginSessions sessions;
    private final KeepingApprovers approvers;

    GrantingRoles(
            PreparingApprovals preparing,
            UserAccounts accounts,
            Roles roles,
            LoginSessions sessions,
            KeepingApprovers approvers) {
        this.preparing = preparing;
        this.accounts = accounts;
        this.roles = roles;
        this.sessions = sessions;
        this.approvers = approvers;
    }

    /** The roles that an account shall have, in place of those it has. */
    public record Grant(String username, Set<String> roles) {}

    /** What is kept with the approval. */
    record Payload(List<Grant> grants) {}

    /** One approval for one account, or for a batch that was imported. */
    @Transactional
    public Approval prepare(List<Grant> grants, String subjectKey, String reason, Actor by) {
        var known = byCode(roles.findAllByOrderBySortOrderAscCodeAsc());
        var byName = accountsOf(grants);
        for (var grant : grants) {
            if (grant.username().equals(by.username())) {
                throw new RuleViolation("role.not-to-oneself");
            }
            var account = byName.get(grant.username());
            if (account == null) {
                throw new NotFound("user", grant.username());
            }
            if (!known.keySet().containsAll(grant.roles())) {
                throw new RuleViolation("role.unknown");
            }
            if (account.roles().equals(grant.roles())) {
                throw new RuleViolation("role.nothing-changes", account.fullName());
            }
        }
        var summary =
                grants.size() == 1 ? summaryOf(grants.getFirst(), known) : "为 %d 个账号授予角色".formatted(grants.size());
        return preparing.prepare(KIND, subjectKey, summary, new Payload(grants), reason, by);
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
        var grants = preparing.payload(approval, Payload.class).grants();
        var byName = accountsOf(grants);
        for (var grant : grants) {
            if (approval.decidedBy().filter(grant.username()::equals).isPresent()) {
                throw new RuleViolation("role.not-to-oneself");
            }
            byName.get(grant.username()).grant(grant.roles());
        }
        approvers.refuseIfNoneIsLeft();
        sessions.endAllOf(byName.keySet());
    }

    @Override
    public List<Change> changes(Approval approval) {
        var grants = preparing.payload(approval, Payload.class).grants();
        var byName = accountsOf(grants);
        var known = byCode(roles.findAllByOrderBySortOrderAscCodeAsc());
        var changes = new ArrayList<Change>();
        for (var grant : grants) {
            var account = byName.get(grant.username());
            changes.add(new Change(
                    account.fullName() + "（" + account.username() + "）",
                    approval.isPending() ? names(account.roles(), known) : "",
                    names(grant.roles(), known)));
        }
        return changes;
    }

    private String summaryOf(Grant grant, Map<String, Role> known) {
        var account = accounts.findByUsername(grant.username()).orElseThrow();
        return grant.roles().isEmpty()
                ? "收回 %s 的全部角色".formatted(account.fullName())
                : "授予 %s 角色：%s".formatted(account.fullName(), names(grant.roles(), known));
    }

    private Map<String, UserAccount> accountsOf(List<Grant> grants) {
        return accounts.findByUsernameIn(grants.stream().map(Grant::username).toList()).stream()
                .collect(Collectors.toMap(UserAccount::username, Function.identity()));
    }

    private static Map<String, Role> byCode(Collection<Role> roles) {
        return roles.stream().collect(Collectors.toMap(Role::code, Function.identity()));
    }

    private static String names(Collection<String> codes, Map<String, Role> known) {
        return new LinkedHashSet<>(codes)
                .stream()
                        .filter(known::containsKey)
                        .map(known::get)
                        .sorted(java.util.Comparator.comparingInt(Role::sortOrder))
                        .map(Role::name)
                        .collect(Collectors.joining("、"));
    }
}

package org.anxin.app.organization;

import org.anxin.domain.organization.Roles;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Who approves grants stays out of reach of who prepares them: neither taken over by a reset password nor removed to the
 * last. Basis: 不相容岗位分离, as for every act that two people do.
 */
@Component
class KeepingApprovers {

    private final UserAccounts accounts;
    private final Roles roles;

    KeepingApprovers(UserAccounts accounts, Roles roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /** The link for an approver is made at the server, never shown to the administrator. */
    void refuseToTakeOver(UserAccount account) {
        boolean approver = roles.findByCodeIn(account.roles()).stream()
                .anyMatch(role -> role.permissions().contains(Permission.ROLE_APPROVE.code()));
        if (approver) {
            throw new RuleViolation("user.approver-reset");
        }
    }

    /** Called after a change, in its transaction. */
    void refuseIfNoneIsLeft() {
        if (accounts.countEnabledHolding(Permission.ROLE_APPROVE.code()) == 0) {
            throw new RuleViolation("role.last-approver");
        }
    }
}

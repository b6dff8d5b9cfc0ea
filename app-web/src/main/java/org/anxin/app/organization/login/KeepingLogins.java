package org.anxin.app.organization.login;

import java.time.Clock;
import java.util.Map;
import org.anxin.app.shared.security.LoginOutcome;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what happened at the login: five wrong passwords in a row lock an account for a quarter of an hour. */
@Service
class KeepingLogins implements LoginOutcome {

    private final UserAccounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    KeepingLogins(UserAccounts accounts, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void succeeded(String username, String address) {
        accounts.findAndLockByUsername(username).ifPresent(account -> account.loginSucceeded(clock.instant()));
        audit.record(username, "LOGIN", username, Map.of("来源地址", address));
    }

    /** An unknown name leaves no row behind, so that the log holds no mistyped passwords. */
    @Override
    @Transactional
    public void failed(String username, String address) {
        accounts.findAndLockByUsername(username.strip().toLowerCase()).ifPresent(account -> {
            account.loginFailed(clock.instant(), UserAccount.WRONG_PASSWORDS_THAT_LOCK, UserAccount.LOCK_LASTS);
            audit.record(
                    account.username(),
                    account.isLocked(clock.instant()) ? "LOGIN_LOCKED" : "LOGIN_FAILED",
                    account.username(),
                    Map.of("来源地址", address));
        });
    }
}

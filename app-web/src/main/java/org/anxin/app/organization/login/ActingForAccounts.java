package org.anxin.app.organization.login;

import org.anxin.app.shared.security.SessionActor;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.job.ActingAs;
import org.springframework.stereotype.Component;

/** Background work goes on in the name of an account while the account may still come in. */
@Component
class ActingForAccounts implements ActingAs {

    private final SignedInAccounts accounts;

    ActingForAccounts(SignedInAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(String username, String requestId, Runnable work) {
        SessionActor.run(actor(username), requestId, work);
    }

    private Actor actor(String username) {
        if (username.equals(Actor.SYSTEM.username())) {
            return Actor.SYSTEM;
        }
        var account = accounts.loadUserByUsername(username);
        if (!account.isEnabled()) {
            throw new RuleViolation("job.requester-disabled");
        }
        return account.actor();
    }
}

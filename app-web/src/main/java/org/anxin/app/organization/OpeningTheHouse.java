package org.anxin.app.organization;

import java.time.Clock;
import org.anxin.domain.organization.SetUpLink;
import org.anxin.domain.organization.SetUpLinks;
import org.anxin.domain.organization.UserAccounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new installation has nobody who could log in: a one-time link lets the one at the server make the first people. */
@Service
public class OpeningTheHouse {

    private final UserAccounts accounts;
    private final SetUpLinks links;
    private final Clock clock;

    OpeningTheHouse(UserAccounts accounts, SetUpLinks links, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return accounts.countByDemoFalse() == 0;
    }

    /** @return the token of a fresh link; earlier ones stop working */
    @Transactional
    public String issueLink() {
        var now = clock.instant();
        links.findByPurposeAndUsedAtIsNull(SetUpLink.Purpose.FIRST_ADMINISTRATOR)
                .forEach(link -> link.retire(now));
        var token = OneTimeTokens.fresh();
        links.save(SetUpLink.forFirstAdministrator(OneTimeTokens.hash(token), now));
        return token;
    }
}

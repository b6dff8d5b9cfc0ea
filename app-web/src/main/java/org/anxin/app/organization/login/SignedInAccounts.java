package org.anxin.app.organization.login;

import java.time.Clock;
import org.anxin.app.shared.security.SignedIn;
import org.anxin.domain.organization.ActorOf;
import org.anxin.domain.organization.Roles;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that wants to come in. Accounts of the demonstration open in demo mode only. */
@Service
class SignedInAccounts implements UserDetailsService {

    private final UserAccounts accounts;
    private final Units units;
    private final Roles roles;
    private final Clock clock;
    private final boolean demo;
    private final String unusableHash;

    SignedInAccounts(
            UserAccounts accounts,
            Units units,
            Roles roles,
            Clock clock,
            PasswordEncoder encoder,
            @Value("${anxin.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.units = units;
        this.roles = roles;
        this.clock = clock;
        this.demo = demo;
        this.unusableHash = java.util.Objects.requireNonNull(
                encoder.encode(java.util.UUID.randomUUID().toString()));
    }

    @Override
    @Transactional(readOnly = true)
    public SignedIn loadUserByUsername(String username) {
        var account = accounts.findByUsername(username.strip().toLowerCase())
                .orElseThrow(() -> new UsernameNotFoundException(username));
        return new SignedIn(
                ActorOf.account(
                        account,
                        units.findByCode(account.unitCode()).orElseThrow(),
                        roles.findByCodeIn(account.roles())),
                account.passwordHash().orElse(unusableHash),
                !account.isDisabled() && (demo || !account.demo()),
                account.isLocked(clock.instant()));
    }
}

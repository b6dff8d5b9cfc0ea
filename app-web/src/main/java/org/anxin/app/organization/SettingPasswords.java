package org.anxin.app.organization;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anxin.domain.organization.LoginSessions;
import org.anxin.domain.organization.PasswordRule;
import org.anxin.domain.organization.Roles;
import org.anxin.domain.organization.SetUpLink;
import org.anxin.domain.organization.SetUpLinks;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People choose their own passwords: by a one-time link, or knowing the old one. */
@Service
public class SettingPasswords {

    private final UserAccounts accounts;
    private final Units units;
    private final Roles roles;
    private final SetUpLinks links;
    private final LoginSessions sessions;
    private final PasswordEncoder encoder;
    private final Clock clock;

    SettingPasswords(
            UserAccounts accounts,
            Units units,
            Roles roles,
            SetUpLinks links,
            LoginSessions sessions,
            PasswordEncoder encoder,
            Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.roles = roles;
        this.links = links;
        this.sessions = sessions;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** The two people that a new installation begins with: one prepares, the other approves. */
    public record FirstPeople(
            String username,
            String fullName,
            String unitCode,
            String password,
            String approverUsername,
            String approverFullName) {}

    /** Where an open link leads, or nothing when it is used, expired or unknown. */
    @Transactional(readOnly = true)
    public Optional<SetUpLink.Purpose> purposeOf(String token) {
        return links.findByTokenHash(OneTimeTokens.hash(token))
                .filter(link -> link.isOpen(clock.instant()))
                .map(SetUpLink::purpose);
    }

    @Transactional(readOnly = true)
    public Optional<UserAccount> accountOf(String token) {
        return links.findByTokenHash(OneTimeTokens.hash(token))
                .filter(link -> link.isOpen(clock.instant()))
                .flatMap(SetUpLink::userId)
                .flatMap(accounts::findById);
    }

    @Transactional
    public UserAccount byLink(String token, String password) {
        var link = open(token, SetUpLink.Purpose.SET_PASSWORD);
        var account = accounts.findById(link.userId().orElseThrow()).orElseThrow();
        PasswordRule.check(password, account.username());
        link.use(clock.instant());
        account.choosePassword(hash(password));
        sessions.endAllOf(List.of(account.username()));
        return account;
    }

    /** @return the token of the approver's own link */
    @Transactional
    public String firstPeople(String token, FirstPeople people) {
        var link = open(token, SetUpLink.Purpose.FIRST_ADMINISTRATOR);
        PasswordRule.check(people.password(), people.username());
        if (people.username().equals(people.approverUsername())) {
            throw new RuleViolation("user.two-people");
        }
        for (var username : List.of(people.username(), people.approverUsername())) {
            if (accounts.existsByUsername(username)) {
                throw new RuleViolation("user.username-taken", username);
            }
        }
        var now = clock.instant();
        link.use(now);
        links.findByPurposeAndUsedAtIsNull(SetUpLink.Purpose.FIRST_ADMINISTRATOR)
                .forEach(other -> other.retire(now));
        var unit = units.findByCode(people.unitCode()).orElseThrow(() -> new NotFound("unit", people.unitCode()));
        var administrator = new UserAccount(people.username(), people.fullName(), unit, "system", now);
        administrator.choosePassword(hash(people.password()));
        administrator.grant(List.of(role("SYSTEM_ADMIN")));
        accounts.save(administrator);
        var approver = new UserAccount(people.approverUsername(), people.approverFullName(), unit, "system", now);
        approver.grant(List.of(role("GRANT_APPROVER")));
        accounts.save(approver);
        var approverToken = OneTimeTokens.fresh();
        links.save(SetUpLink.forPasswordOf(approver, OneTimeTokens.hash(approverToken), people.username(), now));
        return approverToken;
    }

    /**
     * The own-password page; all sessions of the account end. Wrong old passwords count as wrong logins do, so that a
     * session left open is no place to guess at.
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public void change(String username, String oldPassword, String newPassword) {
        var account = accounts.findAndLockByUsername(username).orElseThrow(() -> new NotFound("user", username));
        if (account.demo()) {
            throw new RuleViolation("password.demo");
        }
        if (account.isLocked(clock.instant())
                || !encoder.matches(oldPassword, account.passwordHash().orElse(""))) {
            account.loginFailed(clock.instant(), UserAccount.WRONG_PASSWORDS_THAT_LOCK, UserAccount.LOCK_LASTS);
            if (account.isLocked(clock.instant())) {
                sessions.endAllOf(List.of(username));
            }
            throw new RuleViolation("password.old-wrong");
        }
        PasswordRule.check(newPassword, username);
        account.choosePassword(hash(newPassword));
        sessions.endAllOf(List.of(username));
    }

    private SetUpLink open(String token, SetUpLink.Purpose purpose) {
        return links.findAndLockByTokenHash(OneTimeTokens.hash(token))
                .filter(link -> link.isOpen(clock.instant()) && link.purpose() == purpose)
                .orElseThrow(() -> new RuleViolation("link.expired"));
    }

    private String role(String code) {
        return roles.findByCode(code).orElseThrow().code();
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}

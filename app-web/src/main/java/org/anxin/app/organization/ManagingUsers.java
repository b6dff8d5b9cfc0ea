package org.anxin.app.organization;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.LoginSessions;
import org.anxin.domain.organization.SetUpLink;
import org.anxin.domain.organization.SetUpLinks;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.organization.UserLedger;
import org.anxin.domain.organization.UserLine;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.domain.shared.protection.ProtectedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator opens, describes, disables and unlocks accounts; what they may do comes by a grant. */
@Service
public class ManagingUsers {

    private final UserAccounts accounts;
    private final UserLedger ledger;
    private final Units units;
    private final SetUpLinks links;
    private final LoginSessions sessions;
    private final FieldProtection protection;
    private final KeepingApprovers approvers;
    private final Clock clock;

    ManagingUsers(
            UserAccounts accounts,
            UserLedger ledger,
            Units units,
            SetUpLinks links,
            LoginSessions sessions,
            FieldProtection protection,
            KeepingApprovers approvers,
            Clock clock) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.units = units;
        this.links = links;
        this.sessions = sessions;
        this.protection = protection;
        this.approvers = approvers;
        this.clock = clock;
    }

    public record OpenAccount(
            String username,
            String fullName,
            String unitCode,
            @Nullable String phone,
            @Nullable String email) {}

    /** @param phone null keeps the number that is known */
    public record DescribeAccount(
            UUID id,
            long version,
            String fullName,
            String unitCode,
            @Nullable String phone,
            @Nullable String email) {}

    @Transactional(readOnly = true)
    public ListPage<UserLine> page(ListQuery query) {
        return ledger.page(query, clock.instant());
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Consumer<UserLine> line) {
        ledger.forEach(query, clock.instant(), line);
    }

    @Transactional(readOnly = true)
    public UserAccount find(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("user", id));
    }

    public UserLine.State stateOf(UserAccount account) {
        return account.isDisabled()
                ? UserLine.State.DISABLED
                : account.isLocked(clock.instant())
                        ? UserLine.State.LOCKED
                        : account.passwordHash().isEmpty() ? UserLine.State.NEW : UserLine.State.ACTIVE;
    }

    @Transactional
    public UserAccount open(OpenAccount command, Actor by) {
        if (accounts.existsByUsername(command.username())) {
            throw new RuleViolation("user.username-taken", command.username());
        }
        var account = new UserAccount(
                command.username(), command.fullName(), living(command.unitCode()), by.username(), clock.instant());
        account.describe(command.fullName(), living(command.unitCode()), command.email());
        reachAt(account, command.phone());
        return accounts.save(account);
    }

    @Transactional
    public void describe(DescribeAccount command) {
        var account = find(command.id());
        StaleForm.refuse(command.version(), account.version(), "user_account", account.username());
        boolean moves = !account.unitCode().equals(command.unitCode());
        account.describe(command.fullName(), living(command.unitCode()), command.email());
        reachAt(account, command.phone());
        if (moves) {
            sessions.endAllOf(List.of(account.username()));
        }
    }

    @Transactional
    public void disable(UUID id, String reason, Actor by) {
        var account = find(id);
        account.disable(by.username(), reason, clock.instant());
        approvers.refuseIfNoneIsLeft();
        retireLinks(account);
        sessions.endAllOf(List.of(account.username()));
    }

    @Transactional
    public void enable(UUID id) {
        find(id).enable();
    }

    @Transactional
    public void unlock(UUID id) {
        find(id).unlock();
    }

    /**
     * The old password stops working; whoever opens the answered link chooses a new one.
     *
     * @return the token of the link; it is shown once and kept nowhere
     */
    @Transactional
    public String resetPassword(UUID id, Actor by) {
        var account = find(id);
        if (account.demo()) {
            throw new RuleViolation("password.demo");
        }
        if (account.isDisabled()) {
            throw new RuleViolation("user.disabled");
        }
        approvers.refuseToTakeOver(account);
        return issueLink(account, by.username());
    }

    /**
     * The same for any account, an approver's too, asked for at the server.
     *
     * @return the token of the link
     */
    @Transactional
    public String resetPasswordAtTheServer(String username) {
        var account = accounts.findByUsername(username).orElseThrow(() -> new NotFound("user", username));
        return issueLink(account, Actor.SYSTEM.username());
    }

    private String issueLink(UserAccount account, String by) {
        retireLinks(account);
        account.forgetPassword();
        sessions.endAllOf(List.of(account.username()));
        var token = OneTimeTokens.fresh();
        links.save(SetUpLink.forPasswordOf(account, OneTimeTokens.hash(token), by, clock.instant()));
        return token;
    }

    private void retireLinks(UserAccount account) {
        var now = clock.instant();
        links.findByUserIdAndUsedAtIsNull(account.id()).forEach(link -> link.retire(now));
    }

    private void reachAt(UserAccount account, @Nullable String phone) {
        if (phone != null) {
            var number = new ProtectedText(phone);
            account.reachableAt(number, protection.index("user_account.phone", number));
        }
    }

    private Unit living(String code) {
        var unit = units.findByCode(code).orElseThrow(() -> new NotFound("unit", code));
        if (!unit.existsOn(java.time.LocalDate.now(clock))) {
            throw new RuleViolation("user.unit-ceased", unit.shortName());
        }
        return unit;
    }
}

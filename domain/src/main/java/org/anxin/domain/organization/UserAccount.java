package org.anxin.domain.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.protection.ProtectedText;
import org.jspecify.annotations.Nullable;

/**
 * The account of one person in one unit.
 *
 * <p>An administrator opens it without roles and without a password; a one-time link lets its holder choose the
 * password, so that no password is ever known to a second person; roles come by a grant that a second administrator approves. Five wrong passwords in a row lock it for a
 * quarter of an hour. Who leaves is disabled with a reason and may be enabled again; nothing is deleted.
 */
@Entity
@Table(name = "user_account")
public class UserAccount {

    /** So many wrong passwords in a row lock an account … */
    public static final int WRONG_PASSWORDS_THAT_LOCK = 5;

    /** … for so long. */
    public static final Duration LOCK_LASTS = Duration.ofMinutes(15);

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,59}");

    @Id
    private UUID id;

    private String username;
    private String fullName;
    private String unitCode;
    private @Nullable ProtectedText phone;
    private @Nullable String phoneIndex;
    private @Nullable String email;
    private @Nullable String passwordHash;
    private boolean demo;
    private int failedLogins;
    private @Nullable Instant lockedUntil;
    private @Nullable Instant lastLoginAt;
    private @Nullable Instant disabledAt;
    private @Nullable String disabledBy;
    private @Nullable String disableReason;
    private String createdBy;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "user_role",
            joinColumns = @JoinColumn(name = "username", referencedColumnName = "username"))
    @Column(name = "role_code")
    private Set<String> roles = new LinkedHashSet<>();

    @Version
    private @Nullable Long version;

    public UserAccount(String username, String fullName, Unit unit, String createdBy, Instant now) {
        if (!USERNAME.matcher(username).matches()) {
            throw new RuleViolation("user.username");
        }
        this.id = Ids.next(now.toEpochMilli());
        this.username = username;
        this.fullName = fullName;
        this.unitCode = unit.code();
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** An account of the demonstration: it keeps its known password. */
    public static UserAccount demo(String username, String fullName, Unit unit, String passwordHash, Instant now) {
        var account = new UserAccount(username, fullName, unit, "system", now);
        account.demo = true;
        account.passwordHash = passwordHash;
        return account;
    }

    /** Corrects who the person is and where; roles stay with the person, their reach follows the unit. */
    public void describe(String fullName, Unit unit, @Nullable String email) {
        this.fullName = fullName;
        this.unitCode = unit.code();
        this.email = email;
    }

    /** @param index the number's blind index; both null to forget it */
    public void reachableAt(@Nullable ProtectedText number, @Nullable String index) {
        this.phone = number;
        this.phoneIndex = index;
    }

    /** The holder chose a password, by a one-time link or at the own-password page. */
    public void choosePassword(String newHash) {
        passwordHash = newHash;
        failedLogins = 0;
        lockedUntil = null;
    }

    /** The password no longer opens the account; a one-time link must be used. */
    public void forgetPassword() {
        passwordHash = null;
        failedLogins = 0;
        lockedUntil = null;
    }

    /** What an approved grant says, in place of what was granted before. */
    public void grant(Collection<String> roleCodes) {
        roles.retainAll(roleCodes);
        roles.addAll(roleCodes);
    }

    public void loginSucceeded(Instant now) {
        failedLogins = 0;
        lockedUntil = null;
        lastLoginAt = now;
    }

    /** Counts a wrong password; {@code limit} of them in a row lock the account for {@code lock}. */
    public void loginFailed(Instant now, int limit, Duration lock) {
        if (isLocked(now)) {
            return;
        }
        failedLogins++;
        if (failedLogins >= limit) {
            lockedUntil = now.plus(lock);
            failedLogins = 0;
        }
    }

    public void unlock() {
        failedLogins = 0;
        lockedUntil = null;
    }

    public void disable(String by, String reason, Instant now) {
        if (disabledAt != null) {
            throw new RuleViolation("user.already-disabled");
        }
        if (by.equals(username)) {
            throw new RuleViolation("user.disables-itself");
        }
        disabledAt = now;
        disabledBy = by;
        disableReason = reason;
    }

    public void enable() {
        if (disabledAt == null) {
            throw new RuleViolation("user.not-disabled");
        }
        disabledAt = null;
        disabledBy = null;
        disableReason = null;
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String fullName() {
        return fullName;
    }

    public String unitCode() {
        return unitCode;
    }

    public Optional<ProtectedText> phone() {
        return Optional.ofNullable(phone);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean demo() {
        return demo;
    }

    public Optional<Instant> lockedUntil() {
        return Optional.ofNullable(lockedUntil);
    }

    public Optional<Instant> lastLoginAt() {
        return Optional.ofNullable(lastLoginAt);
    }

    public Optional<String> disableReason() {
        return Optional.ofNullable(disableReason);
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {
        // for JPA
    }
}

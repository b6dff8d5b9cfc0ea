package org.anxin.domain.organization;

import java.util.Locale;
import java.util.Set;
import org.anxin.domain.shared.RuleViolation;

/**
 * What a password must be: long enough to resist guessing, and not the first thing one would guess. No composition
 * rules and no expiry: they lead people to worse passwords.
 *
 * <p>Basis: OWASP ASVS 5.0, V6.2; GB/T 22239 8.1.4.1 (身份鉴别).
 */
public final class PasswordRule {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 128;

    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "12345678910",
            "qwertyuiop",
            "1q2w3e4r5t",
            "password123",
            "password1234",
            "admin123456",
            "administrator",
            "woaini1314",
            "qazwsxedcrfv",
            "abcd123456",
            "abc1234567",
            "1234abcd5678");

    private PasswordRule() {}

    public static void check(String password, String username) {
        if (password.length() < SHORTEST) {
            throw new RuleViolation("password.too-short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new RuleViolation("password.too-long", LONGEST);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (!username.isBlank() && plain.contains(username.toLowerCase(Locale.ROOT))) {
            throw new RuleViolation("password.contains-username");
        }
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 5) {
            throw new RuleViolation("password.guessable");
        }
    }
}

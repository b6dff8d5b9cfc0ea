package org.anxin.domain.organization;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class PasswordRuleTest {

    @Test
    void nineCharactersAreTooShortAndTenAreEnough() {
        assertThatRule(() -> PasswordRule.check("abcdefg12", "yaoli")).isRefusedWith("password.too-short");
        assertThatNoException().isThrownBy(() -> PasswordRule.check("abcdefg123", "yaoli"));
    }

    @Test
    void aHundredAndTwentyEightAreEnoughAndOneMoreIsTooLong() {
        var longest = "abcdefgh".repeat(16);
        assertThatNoException().isThrownBy(() -> PasswordRule.check(longest, "yaoli"));
        assertThatRule(() -> PasswordRule.check(longest + "x", "yaoli")).isRefusedWith("password.too-long");
    }

    @Test
    void refusesTheUsernameInside() {
        assertThatRule(() -> PasswordRule.check("Yaoli-2026-ok", "yaoli")).isRefusedWith("password.contains-username");
    }

    @Test
    void refusesWhatEverybodyTriesFirst() {
        assertThatRule(() -> PasswordRule.check("1234567890", "yaoli")).isRefusedWith("password.guessable");
        assertThatRule(() -> PasswordRule.check("aaaaaaaaaaaa", "yaoli")).isRefusedWith("password.guessable");
    }

    @Test
    void chineseIsWelcome() {
        assertThatNoException().isThrownBy(() -> PasswordRule.check("把工资按月足额发到本人手里", "yaoli"));
    }
}

package org.anxin.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.anxin.domain.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** {@code assertThatRule(() -> …).isRefusedWith("code")}. */
public final class RuleAssert {

    private final ThrowingCallable act;

    private RuleAssert(ThrowingCallable act) {
        this.act = act;
    }

    public static RuleAssert assertThatRule(ThrowingCallable act) {
        return new RuleAssert(act);
    }

    public void isRefusedWith(String code) {
        assertThat(catchThrowable(act))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

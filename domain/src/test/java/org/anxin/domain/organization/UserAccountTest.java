package org.anxin.domain.organization;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.Scope;
import org.junit.jupiter.api.Test;

class UserAccountTest {

    private static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");
    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);

    private final Unit yaoli = AUnit.township("341504104", "姚李镇");
    private final UserAccount account = new UserAccount("yaoli", "姚李填报（示例）", yaoli, "admin", NINE);

    @Test
    void livesFromOpeningOverGrantAndLockToLeavingAndComingBack() {
        assertThat(account.passwordHash())
                .as("nobody knows a password of a new account")
                .isEmpty();
        account.choosePassword("hash");
        account.grant(List.of("TOWNSHIP_FILLER"));
        assertThat(account.roles()).containsExactly("TOWNSHIP_FILLER");

        account.loginSucceeded(NINE);
        assertThat(account.lastLoginAt()).contains(NINE);

        account.disable("admin", "调离", NINE);
        assertThatRule(() -> account.disable("admin", "再一次", NINE)).isRefusedWith("user.already-disabled");
        assertThat(account.isDisabled()).isTrue();

        account.enable();
        assertThat(account.isDisabled()).isFalse();
        assertThat(account.disableReason()).isEmpty();
        assertThatRule(account::enable).isRefusedWith("user.not-disabled");
    }

    @Test
    void fourWrongPasswordsDoNotLockAndTheFifthDoes() {
        for (int wrong = 1; wrong <= 4; wrong++) {
            account.loginFailed(NINE, 5, QUARTER_HOUR);
            assertThat(account.isLocked(NINE)).isFalse();
        }
        account.loginFailed(NINE, 5, QUARTER_HOUR);
        assertThat(account.isLocked(NINE)).isTrue();
    }

    @Test
    void opensAgainWhenTheQuarterHourIsOverAndNotASecondBefore() {
        wrongFiveTimes();
        assertThat(account.isLocked(NINE.plus(QUARTER_HOUR).minusSeconds(1))).isTrue();
        assertThat(account.isLocked(NINE.plus(QUARTER_HOUR))).isFalse();
    }

    @Test
    void attemptsWhileLockedDoNotProlongTheLock() {
        wrongFiveTimes();
        account.loginFailed(NINE.plusSeconds(60), 5, QUARTER_HOUR);
        assertThat(account.lockedUntil()).contains(NINE.plus(QUARTER_HOUR));
    }

    @Test
    void aSuccessForgetsTheWrongOnesBefore() {
        for (int wrong = 1; wrong <= 4; wrong++) {
            account.loginFailed(NINE, 5, QUARTER_HOUR);
        }
        account.loginSucceeded(NINE);
        account.loginFailed(NINE, 5, QUARTER_HOUR);
        assertThat(account.isLocked(NINE)).isFalse();
    }

    @Test
    void anAdministratorCannotDisableItself() {
        assertThatRule(() -> account.disable("yaoli", "误操作", NINE)).isRefusedWith("user.disables-itself");
    }

    @Test
    void usernamesAreLowerCaseAndBeginWithALetter() {
        for (var wrong : List.of("Yaoli", "9yaoli", "姚李", "y", "ya oli")) {
            assertThatRule(() -> new UserAccount(wrong, "某某", yaoli, "admin", NINE))
                    .isRefusedWith("user.username");
        }
    }

    @Test
    void seesWithEachPermissionAsFarAsTheRolesThatGiveIt() {
        var filler = new Role("A", "填报", Reach.SUBTREE, Set.of(Permission.TASK_READ, Permission.UNIT_READ), 1, null);
        var aid = new Role("B", "援助", Reach.DISTRICT, Set.of(Permission.UNIT_READ), 2, null);

        var both = ActorOf.account(account, yaoli, List.of(filler, aid));

        assertThat(both.permissions()).containsExactlyInAnyOrder("task.read", "unit.read");
        assertThat(both.scopeOf(Permission.UNIT_READ)).isEqualTo(new Scope.District());
        assertThat(both.scopeOf(Permission.TASK_READ))
                .as("the wider role does not give it")
                .isEqualTo(new Scope.Subtree(yaoli.path()));
        assertThat(both.scopeOf(Permission.AUDIT_READ)).as("without it nothing").isEqualTo(new Scope.Nothing());
    }

    @Test
    void aSectorRoleOfAUnitWithoutASectorSeesItsOwnUnitOnly() {
        var sector = new Role("S", "行业主管", Reach.SECTOR, Set.of(Permission.TASK_READ), 1, null);
        assertThat(ActorOf.account(account, yaoli, List.of(sector)).scopeOf(Permission.TASK_READ))
                .isEqualTo(new Scope.OwnUnit(yaoli.path()));
    }

    private void wrongFiveTimes() {
        for (int wrong = 1; wrong <= 5; wrong++) {
            account.loginFailed(NINE, 5, QUARTER_HOUR);
        }
    }
}

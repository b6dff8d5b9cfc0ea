package org.anxin.domain.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ImportRunTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Actor CLERK = new Actor("admin", "孔管理", "341504-RS", "区人社局", "/RS/", Map.of());

    @Test
    void goesFromTheUploadThroughTheDryRunIntoTheBooks() {
        var run = uploaded();
        assertThat(run.state()).isEqualTo(ImportState.UPLOADED);
        assertThat(run.unitCode()).isEqualTo("341504-RS");

        run.checked(new RowTally(10, 0, 0), NOW);
        assertThat(run.soundRows()).isEqualTo(10);

        run.confirm(ImportMode.ALL_OR_NOTHING, CLERK);
        assertThat(run.isBeingWorkedOn()).isTrue();

        run.posted(new RowTally(10, 0, 0), "/approvals/1", NOW);
        assertThat(run.state()).isEqualTo(ImportState.POSTED);
        assertThat(run.postedRows()).isEqualTo(10);
        assertThat(run.postedAt()).contains(NOW);
        assertThat(run.outcomeLink()).contains("/approvals/1");
    }

    @Test
    void waitsForItsClerkWhereNobodyKnowsItsColumns() {
        var run = uploaded();

        run.awaitLayout(Refusal.of(new RuleViolation("import.file.no-head", "姓名、账号")));
        assertThat(run.state()).isEqualTo(ImportState.UNMAPPED);
        assertThat(run.isBeingWorkedOn()).isFalse();
        assertRefused(() -> run.checked(new RowTally(1, 0, 0), NOW), "import.wrong-state");

        run.layoutFound();
        run.readBy("某银行流水", "币种、柜员");
        assertThat(run.state()).isEqualTo(ImportState.UPLOADED);
        assertThat(run.refusal()).isEmpty();
        assertThat(run.layout()).contains("某银行流水");
    }

    @Test
    void isGivenUpWhileItWaitsForItsColumns() {
        var run = uploaded();
        run.awaitLayout(Refusal.of(new RuleViolation("import.file.no-head", "姓名、账号")));

        run.withdraw(CLERK, NOW);

        assertThat(run.state()).isEqualTo(ImportState.WITHDRAWN);
        assertRefused(run::layoutFound, "import.wrong-state");
    }

    @Test
    void isNotPostedAsAWholeWhileARowIsWrong() {
        var run = checked(10, 1);

        assertRefused(() -> run.confirm(ImportMode.ALL_OR_NOTHING, CLERK), "import.rows-still-wrong");
        assertThat(run.state()).isEqualTo(ImportState.CHECKED);
    }

    @Test
    void rowsThatTheBooksKnowDoNotKeepTheOthersFromBeingPostedAsAWhole() {
        var run = uploaded();
        run.checked(new RowTally(10, 0, 0, 4), NOW);
        assertThat(run.soundRows()).isEqualTo(6);

        run.confirm(ImportMode.ALL_OR_NOTHING, CLERK);
        run.posted(run.tally(), null, NOW);

        assertThat(run.postedRows()).isEqualTo(6);
        assertThat(run.knownRows()).isEqualTo(4);
        assertThat(run.errorRows()).isZero();
    }

    @Test
    void isNotPostedWhereTheBooksKnowEveryRow() {
        var run = uploaded();
        run.checked(new RowTally(10, 0, 0, 10), NOW);

        assertRefused(() -> run.confirm(ImportMode.ALL_OR_NOTHING, CLERK), "import.no-sound-row");
    }

    @Test
    void maySendItsSoundRowsAhead() {
        var run = checked(10, 3);

        run.confirm(ImportMode.VALID_ROWS_ONLY, CLERK);
        run.posted(run.tally(), null, NOW);

        assertThat(run.postedRows()).isEqualTo(7);
        assertThat(run.errorRows()).isEqualTo(3);
    }

    @Test
    void isNotPostedWithoutASoundRow() {
        assertRefused(() -> checked(10, 10).confirm(ImportMode.VALID_ROWS_ONLY, CLERK), "import.no-sound-row");
    }

    @Test
    void comesBackWhenTheBooksHaveChangedAndMayBeConfirmedAgain() {
        var run = checked(10, 0);
        run.confirm(ImportMode.ALL_OR_NOTHING, CLERK);

        run.sendBack(Refusal.of(new RuleViolation("import.books-changed", "2")), new RowTally(10, 2, 0), NOW);

        assertThat(run.state()).isEqualTo(ImportState.CHECKED);
        assertThat(run.mode()).isEmpty();
        assertThat(run.refusal().orElseThrow().arguments()).containsExactly("2");
        run.confirm(ImportMode.VALID_ROWS_ONLY, CLERK);
        assertThat(run.refusal()).isEmpty();
    }

    @Test
    void isCheckedAnewAsLongAsItWaits() {
        var run = checked(10, 2);

        run.checkAgain();
        run.checked(new RowTally(10, 0, 0), NOW);

        assertThat(run.errorRows()).isZero();
    }

    @Test
    void whatCannotBeReadIsRefusedForGood() {
        var run = uploaded();

        run.refuse(Refusal.of(new RuleViolation("import.file.columns-missing", "姓名、账号")));

        assertThat(run.state()).isEqualTo(ImportState.REFUSED);
        assertRefused(() -> run.confirm(ImportMode.VALID_ROWS_ONLY, CLERK), "import.wrong-state");
        assertRefused(() -> run.withdraw(CLERK, NOW), "import.wrong-state");
    }

    @Test
    void isWithdrawnOnlyWhileNothingIsInTheBooks() {
        var waiting = checked(10, 0);
        waiting.withdraw(CLERK, NOW);
        assertThat(waiting.state()).isEqualTo(ImportState.WITHDRAWN);

        var posting = checked(10, 0);
        posting.confirm(ImportMode.ALL_OR_NOTHING, CLERK);
        assertRefused(() -> posting.withdraw(CLERK, NOW), "import.wrong-state");
        posting.posted(new RowTally(10, 0, 0), null, NOW);
        assertRefused(() -> posting.withdraw(CLERK, NOW), "import.wrong-state");
        assertRefused(() -> posting.confirm(ImportMode.ALL_OR_NOTHING, CLERK), "import.wrong-state");
        assertRefused(posting::checkAgain, "import.wrong-state");
    }

    private static ImportRun uploaded() {
        return new ImportRun(
                12,
                new ImportKind("villages", "村（社区）", "unit.edit"),
                new UploadedFile(new UUID(0, 1), "村庄.xlsx", "a".repeat(64)),
                CLERK,
                NOW);
    }

    private static ImportRun checked(int rows, int wrong) {
        var run = uploaded();
        run.checked(new RowTally(rows, wrong, 0), NOW);
        return run;
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}

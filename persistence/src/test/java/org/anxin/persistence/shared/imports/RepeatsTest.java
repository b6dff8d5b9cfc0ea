package org.anxin.persistence.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportRow;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final ImportDefinition FILE = new ImportDefinition(
            new ImportKind("statement", "流水", "notice-upload"), 1, List.of(), List.of("account+serial"), List.of());

    private final Repeats repeats = new Repeats(FILE, FILE, "account+serial");

    @Test
    void keysThatDifferNeverRepeat() {
        IntStream.range(0, 200_000).forEach(n -> pass("62220000" + n % 7, "S" + n));

        assertThat(repeats.arePossible()).isFalse();
    }

    @Test
    void theSameKeyInOtherLettersRepeats() {
        pass("1", "a-01");
        pass("1", "b-01");
        pass("1", "A-01");

        assertThat(repeats.arePossible()).isTrue();
    }

    @Test
    void whatStandsInTwoCellsIsNotWhatStandsInOne() {
        pass("12", "3");
        pass("1", "23");

        assertThat(repeats.arePossible()).isFalse();
    }

    @Test
    void aRowWithoutOneOfTheCellsHasNoKey() {
        repeats.pass(new ImportRow(1, 1, Map.of("account", "1"), List.of()));
        repeats.pass(new ImportRow(1, 1, Map.of("account", "1"), List.of()));

        assertThat(repeats.arePossible()).isFalse();
    }

    private void pass(String account, String serial) {
        repeats.pass(new ImportRow(1, 1, Map.of("account", account, "serial", serial), List.of()));
    }
}

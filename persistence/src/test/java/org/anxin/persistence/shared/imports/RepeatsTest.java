package org.anxin.persistence.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private final Repeats repeats = new Repeats("account+serial");

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
        repeats.pass(Map.of("account", "1"));
        repeats.pass(Map.of("account", "1"));

        assertThat(repeats.arePossible()).isFalse();
    }

    private void pass(String account, String serial) {
        repeats.pass(Map.of("account", account, "serial", serial));
    }
}

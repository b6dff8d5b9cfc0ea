package org.anxin.reporting.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A"})
    void whatCouldRunAsAFormulaGetsAnApostrophe(String text) {
        assertThat(CellText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "姚李镇", "1=1", "a@b", " =1"})
    void whatCannotStaysAsItIs(String text) {
        assertThat(CellText.of(text)).isEqualTo(text);
    }

    @Test
    void charactersThatXmlRefusesAreDroppedBeforeTheGuardLooks() {
        assertThat(CellText.of("姚\u0001李\uFFFF镇\uD800")).isEqualTo("姚李镇");
        assertThat(CellText.of("\u0000=1+1")).isEqualTo("'=1+1");
        assertThat(CellText.of("𠮷\u0002")).isEqualTo("𠮷");
    }

    @Test
    void aTextLongerThanACellIsCutVisibly() {
        assertThat(CellText.of("长".repeat(CellText.LIMIT + 1)))
                .hasSize(CellText.LIMIT)
                .endsWith("…");
    }
}

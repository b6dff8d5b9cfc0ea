package org.anxin.domain.shared;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Basis: GB 32100-2015, GB 11714-1997. */
class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91511524209153817R", "91510522204916571F", "91520103MA6E8TN42B"})
    void takesThePublishedCodesAndTheirInnerCodesFit(String published) {
        assertThat(new CreditCode(published).organizationCodeFits()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91341504MA2T00001X", "91341504MA2T000021"})
    void takesACodeWhoseInnerCodeDoesNotFit(String code) {
        assertThat(new CreditCode(code).organizationCodeFits()).isFalse();
    }

    @Test
    void refusesEveryOtherLastCharacter() {
        for (char last : "0123456789ABCDEFGHJKLMNPQTUWXY".toCharArray()) {
            assertThatRule(() -> new CreditCode("91511524209153817" + last)).isRefusedWith("credit-code.check");
        }
    }

    @Test
    void refusesTwoNeighboursExchanged() {
        assertThatRule(() -> new CreditCode("91511524209158317R")).isRefusedWith("credit-code.check");
    }

    @ParameterizedTest
    @CsvSource({
        "9151152420915381R, credit-code.length",
        "91511524209153817R1, credit-code.length",
        "91511524209I53817R, credit-code.character",
        "91511524209S53817R, credit-code.character",
        "9151152420915381-R, credit-code.character"
    })
    void saysWhatIsWrongWithTheShape(String typed, String code) {
        assertThatRule(() -> new CreditCode(typed)).isRefusedWith(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 91520103ma6e8tn42b ", "91520103 MA6E8TN4 2B", "９１５２０１０３ＭＡ６Ｅ８ＴＮ４２Ｂ"})
    void readsACodeAsPeopleTypeIt(String typed) {
        assertThat(CreditCode.read(typed).value()).isEqualTo("91520103MA6E8TN42B");
    }
}

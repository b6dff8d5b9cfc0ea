package org.anxin.domain.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "1.00, 壹元整",
        "10.00, 壹拾元整",
        "105.02, 壹佰零伍元零贰分",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "107000.53, 壹拾万零柒仟元伍角叁分",
        "100000000.00, 壹亿元整",
        "100010000.00, 壹亿零壹万元整",
        "1000000000001.00, 壹万亿零壹元整",
        "1234567890123.45, 壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分",
        "-20.00, 负贰拾元整"
    })
    void isWrittenAsOnACheque(String amount, String words) {
        assertThat(AmountInWords.of(new BigDecimal(amount))).isEqualTo(words);
    }
}

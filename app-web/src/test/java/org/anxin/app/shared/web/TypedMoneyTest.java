package org.anxin.app.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5|1234.50",
                "1,234,567.89|1234567.89",
                "１，２３４．５０|1234.50",
                "￥1 234 元|1234.00",
                "¥0.01|0.01",
                "120万元|1200000.00",
                "12.3456 万|123456.00",
                "0|0.00",
                "99999999999999.99|99999999999999.99"
            })
    void readsWhatAPersonMeans(String typed, BigDecimal yuan) {
        assertThat(TypedMoney.read(typed)).contains(yuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-5",
                "1.234",
                "1,23",
                "1,2345",
                "一百万",
                "5万元整加利息",
                "1e6",
                "12.3456789万",
                "100000000000万",
                "."
            })
    void readsNothingIntoWhatIsNoAmount(String typed) {
        assertThat(TypedMoney.read(typed)).isEmpty();
    }

    @Test
    void isNothingWhereNothingIsTyped() {
        assertThat(TypedMoney.read(null)).isEmpty();
    }
}

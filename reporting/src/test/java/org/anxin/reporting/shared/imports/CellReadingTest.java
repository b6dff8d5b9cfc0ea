package org.anxin.reporting.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells are read as a person would read them; what a person would doubt is an error that says what to do. */
class CellReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-3-1 | 2026-03-01",
                "2026/3/1 | 2026-03-01",
                "2026.03.01 | 2026-03-01",
                "2026年3月1日 | 2026-03-01",
                "２０２６年３月１号 | 2026-03-01",
                "20260301 | 2026-03-01",
                "2026-03-01 00:00:00 | 2026-03-01",
                "2026-03-01T08:30:00 | 2026-03-01",
                "46082 | 2026-03-01",
                "2026-2-30 | import.date-impossible",
                "2025-2-29 | import.date-impossible",
                "20261301 | import.date-impossible",
                "0026-03-01 | import.date-impossible",
                "26-3-1 | import.date-short-year",
                "3月1日 | import.date",
                "3/1/2026 | import.date",
                "明天 | import.date",
            })
    void readsDays(String typed, String expected) {
        assertThat(read(CellType.DATE, RawCell.text(typed))).isEqualTo(expected);
    }

    @Test
    void readsADayThatLostItsFormat() {
        assertThat(read(CellType.DATE, RawCell.number(new BigDecimal("46082")))).isEqualTo("2026-03-01");
        assertThat(read(CellType.DATE, RawCell.number(new BigDecimal("20260301"))))
                .isEqualTo("2026-03-01");
        assertThat(read(CellType.DATE, RawCell.date(BigDecimal.ONE, LocalDate.of(2026, 3, 1))))
                .isEqualTo("2026-03-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.50 | 1234.50",
                "１２３４．５ | 1234.50",
                "¥1，234.5 | 1234.50",
                "￥ 12 元 | 12.00",
                "人民币12元整 | 12.00",
                "(500) | -500.00",
                "-0.5 | -0.50",
                "0 | 0.00",
                "12万元 | import.money-unit",
                "1.23E+11 | import.money-scientific",
                "1.234 | import.money-decimals",
                "12,34.5 | import.money",
                "约500 | import.money",
                "99999999999999999 | import.money",
            })
    void readsAmounts(String typed, String expected) {
        assertThat(read(CellType.MONEY, RawCell.text(typed))).isEqualTo(expected);
    }

    @Test
    void readsAmountsThroughTheNoiseOfASpreadsheetsArithmetic() {
        assertThat(read(CellType.MONEY, RawCell.number(new BigDecimal("0.30000000000000004"))))
                .isEqualTo("0.30");
        assertThat(read(CellType.MONEY, RawCell.number(new BigDecimal("0.305"))))
                .isEqualTo("import.money-decimals");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12 | 12", "１２人 | 12", "1,200 | 1200", "3.0 | 3", "3.5 | import.count", "-1 | import.count"})
    void readsCounts(String typed, String expected) {
        assertThat(read(CellType.COUNT, RawCell.text(typed))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "6222 0212 3456 7890 123 | 6222021234567890123",
                "\"'00123\" | 00123",
                "３４１５０４１０１ | 341504101",
                "34150419900101123x | 34150419900101123x",
                "6.22202E+18 | import.code-scientific",
                "6.22202123456789e18 | import.code-scientific",
            })
    void readsCodes(String typed, String expected) {
        assertThat(read(CellType.CODE, RawCell.text(typed))).isEqualTo(expected);
    }

    @Test
    void readsANumberInACodeColumnAsLongAsTheSpreadsheetKeptItsDigits() {
        assertThat(read(CellType.CODE, RawCell.number(new BigDecimal("3.41504101001E11"))))
                .isEqualTo("341504101001");
        assertThat(read(CellType.CODE, RawCell.number(new BigDecimal("999999999999999"))))
                .isEqualTo("999999999999999");
        assertThat(read(CellType.CODE, RawCell.number(new BigDecimal("1000000000000000"))))
                .isEqualTo("import.code-rounded");
        assertThat(read(CellType.CODE, RawCell.number(new BigDecimal("12.5")))).isEqualTo("import.code-not-whole");
    }

    @Test
    void aRoundedCodeIsNotTakenForWholeWhenTheCorrectedFileComesBack() {
        var rounded = CellReading.read(column(CellType.CODE), RawCell.number(new BigDecimal("6222021234567890000")));

        assertThat(rounded.value()).isEqualTo("6.22202123456789E+18");
        assertThat(read(CellType.CODE, RawCell.text(rounded.value()))).isEqualTo("import.code-scientific");
    }

    @Test
    void readsAChoiceHoweverItIsSpaced() {
        var state = column(CellType.CHOICE).offering(List.of("村", "社区"));

        assertThat(CellReading.read(state, RawCell.text(" 社 区\u3000")).value()).isEqualTo("社区");
        assertThat(CellReading.read(state, RawCell.text("居委会")).arguments()).containsExactly("居委会", "村、社区");
    }

    @Test
    void readsTextWithoutWhatNobodySees() {
        assertThat(read(CellType.TEXT, RawCell.text("\uFEFF 叶集\u00A0区\u200B\n人社局\t")))
                .isEqualTo("叶集 区 人社局");
    }

    @Test
    void refusesWhatASpreadsheetCouldNotCalculate() {
        assertThat(read(CellType.TEXT, RawCell.error("#N/A"))).isEqualTo("import.formula-error");
        assertThat(read(CellType.TEXT, RawCell.uncalculated())).isEqualTo("import.formula-uncalculated");
    }

    @Test
    void aHostileNumberStaysSmall() {
        assertThat(read(CellType.MONEY, RawCell.number(new BigDecimal("1E999999999"))))
                .isEqualTo("import.money");
        assertThat(read(CellType.COUNT, RawCell.number(new BigDecimal("1E999999999"))))
                .isEqualTo("import.count");
        assertThat(read(CellType.CODE, RawCell.number(new BigDecimal("1E999999999"))))
                .isEqualTo("import.code-rounded");
        assertThat(read(CellType.DATE, RawCell.number(new BigDecimal("1E999999999"))))
                .isEqualTo("import.date");
    }

    /** The canonical text, or the code of what is wrong. */
    private static String read(CellType type, RawCell cell) {
        var read = CellReading.read(column(type), cell);
        return read.error() == null ? read.value() : read.error();
    }

    private static ImportColumn column(CellType type) {
        return ImportColumn.optional("column", "列", type, 40);
    }
}

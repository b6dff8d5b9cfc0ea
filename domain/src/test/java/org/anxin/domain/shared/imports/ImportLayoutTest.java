package org.anxin.domain.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ImportLayoutTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Actor CLERK = new Actor("bank", "周经办", "BANK-1", "某银行", "/BANK-1/", Map.of());

    private static final ImportDefinition STATEMENT = new ImportDefinition(
                    new ImportKind("statement", "流水", "x"),
                    1,
                    List.of(
                            ImportColumn.required("account", "账号", CellType.CODE, 32)
                                    .alsoInTitle("账号[: ]+(\\d+)"),
                            ImportColumn.required("direction", "收支", CellType.CHOICE, 2)
                                    .offering(List.of("收入", "支出")),
                            ImportColumn.required("amount", "金额", CellType.MONEY, 20),
                            ImportColumn.optional("note", "摘要", CellType.TEXT, 200)),
                    List.of(),
                    List.of())
            .alsoWith(new TwoSides("direction", "amount", "支出", "收入", List.of("借方"), List.of("贷方")));

    @Test
    void isSavedRenamedAndMadeVoid() {
        var layout = saved("流水", oneAmount(), List.of());
        assertThat(layout.kind()).isEqualTo("statement");
        assertThat(layout.unitCode()).isEqualTo("BANK-1");

        layout.rename("新流水", List.of(layout));
        assertThat(layout.name()).isEqualTo("新流水");

        layout.annul(CLERK, NOW);
        assertThat(layout.isVoid()).isTrue();
        assertRefused(() -> layout.annul(CLERK, NOW), "import.layout.void");
        assertRefused(() -> layout.rename("旧流水", List.of()), "import.layout.void");
    }

    @Test
    void bearsANameThatNoOtherOfTheUnitBears() {
        var first = saved("流水", oneAmount(), List.of());

        assertRefused(() -> saved("流水", oneAmount(), List.of(first)), "import.layout.name-taken");
        var second = saved("流水二", oneAmount(), List.of(first));
        assertRefused(() -> second.rename("流水", List.of(first, second)), "import.layout.name-taken");
    }

    @Test
    void saysWhereEveryRequiredColumnComesFrom() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> saved("流水", Map.of("amount", ColumnSource.head("发生额", 0)), List.of()))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("import.layout.columns-missing");
                    assertThat(refused.arguments()).containsExactly("收支");
                });
    }

    @Test
    void mayFindAmountAndDirectionInTwoColumns() {
        var sources = Map.of(
                TwoSides.OUT, ColumnSource.head("支取", 0),
                TwoSides.IN, ColumnSource.head("存入", 0));

        assertThat(saved("流水", sources, List.of()).mapping().isHeadless()).isFalse();
        assertRefused(
                () -> saved("流水", Map.of(TwoSides.OUT, ColumnSource.head("支取", 0)), List.of()),
                "import.layout.columns-missing");
    }

    private static Map<String, ColumnSource> oneAmount() {
        return Map.of("amount", ColumnSource.head("发生额", 0), "direction", ColumnSource.sign());
    }

    private static ImportLayout saved(String name, Map<String, ColumnSource> sources, List<ImportLayout> living) {
        return new ImportLayout(STATEMENT, name, new LayoutMapping(0, 0, sources, Map.of()), living, CLERK, NOW);
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

package org.anxin.persistence.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.shared.imports.CellError;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.ImportRows;
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.domain.shared.protection.ProtectedText;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Features judge and move staged rows as a set. */
@PersistenceTest
@Transactional
class StagedSqlIT {

    private static final UUID RUN = new UUID(7, 7);
    private static final ImportDefinition DEFINITION = new ImportDefinition(
            new ImportKind("payouts", "代发", "x"),
            1,
            List.of(
                    ImportColumn.required("name", "姓名", CellType.TEXT, 20),
                    ImportColumn.required("card", "卡号", CellType.CODE, 30).ofPersonalData("payout_line.card"),
                    ImportColumn.required("amount", "金额", CellType.MONEY, 20),
                    ImportColumn.optional("day", "日期", CellType.DATE, 10)),
            List.of(),
            List.of());

    @Autowired
    private ImportRows rows;

    @Autowired
    private StagedSql staged;

    @Autowired
    private FieldProtection protection;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void marksEveryRowThatMeetsACondition() {
        stage(row(2, "张三", "10.00"), row(3, "李四", "-1.00"), wrong(4));

        int marked = staged.markWrong(
                RUN,
                "amount",
                "notice.amount-negative",
                List.of(StagedSql.text("name"), StagedSql.number("amount")),
                StagedSql.number("amount") + " <= :least",
                Map.of("least", 0));

        assertThat(marked).isEqualTo(1);
        assertThat(rows.errorRows(RUN, 0, 10))
                .extracting(ImportRow::rowNo, ImportRow::errors)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                3, List.of(CellError.of("amount", "notice.amount-negative", "李四", "-1.00"))),
                        org.assertj.core.groups.Tuple.tuple(4, List.of(CellError.of("amount", "import.money", "一百"))));
        assertThat(rows.tally(RUN).wrong()).isEqualTo(2);
    }

    @Test
    void marksRowsBySomethingTheyAreJoinedTo() {
        stage(row(2, "张三", "10.00"), row(3, "李四", "20.00"));

        staged.markWrong(
                RUN,
                "",
                "notice.sum",
                List.of("s.total"),
                "JOIN (SELECT CAST(20 AS numeric) AS total) AS s ON s.total = " + StagedSql.number("amount"),
                "true",
                Map.of());

        assertThat(rows.errorRows(RUN, 0, 10))
                .singleElement()
                .extracting(ImportRow::errors)
                .isEqualTo(List.of(CellError.of("", "notice.sum", "20")));
    }

    @Test
    void handsPersonalDataOnAsTheFieldHoldsIt() {
        stage(row(2, "张三", "10.00"));

        var line = jdbc.sql(
                        "SELECT %s AS card, %s AS card_index, %s AS amount FROM import_row AS r WHERE r.run_id = ? AND %s"
                                .formatted(
                                        StagedSql.sealed("card"),
                                        StagedSql.index("card"),
                                        StagedSql.number("amount"),
                                        StagedSql.SOUND))
                .param(RUN)
                .query()
                .singleRow();

        assertThat(protection.open(String.valueOf(line.get("card"))).plain()).isEqualTo("6222021234567890123");
        assertThat(line.get("card_index"))
                .isEqualTo(protection.index("payout_line.card", new ProtectedText("6222021234567890123")));
    }

    private void stage(ImportRow... staging) {
        rows.stage(RUN, DEFINITION, each -> List.of(staging).forEach(each));
    }

    private static ImportRow row(int no, String name, String amount) {
        return new ImportRow(1, no, Map.of("name", name, "card", "6222021234567890123", "amount", amount), List.of());
    }

    private static ImportRow wrong(int no) {
        return new ImportRow(
                1, no, Map.of("name", "王五", "amount", "一百"), List.of(CellError.of("amount", "import.money", "一百")));
    }
}

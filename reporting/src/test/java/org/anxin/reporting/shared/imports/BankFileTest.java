package org.anxin.reporting.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ColumnSource;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportRow;
import org.anxin.domain.shared.imports.LayoutMapping;
import org.anxin.domain.shared.imports.SavedMapping;
import org.anxin.domain.shared.imports.TwoSides;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same month of an account, whatever its bank's system makes of it, gives the same rows. */
class BankFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String ACCOUNT = "34150412345678901";

    private static final ImportDefinition STATEMENT = new ImportDefinition(
                    new ImportKind("statement", "流水", "x"),
                    1,
                    List.of(
                            ImportColumn.required("account", "账号", CellType.CODE, 32)
                                    .alsoInTitle("(?:账号|帐号)[: ]+(\\d{8,32})"),
                            ImportColumn.required("serial", "流水号", CellType.CODE, 60),
                            ImportColumn.required("day", "日期", CellType.DATE, 10)
                                    .alsoCalled("交易日期"),
                            ImportColumn.required("direction", "收支", CellType.CHOICE, 2)
                                    .alsoCalled("借贷标志")
                                    .offering(List.of("收入", "支出"))
                                    .alsoMeaning("收入", "贷", "C")
                                    .alsoMeaning("支出", "借", "D"),
                            ImportColumn.required("amount", "金额", CellType.MONEY, 20),
                            ImportColumn.optional("name", "对方户名", CellType.TEXT, 120)),
                    List.of(),
                    List.of())
            .alsoWith(new TwoSides(
                    "direction", "amount", "支出", "收入", List.of("借方发生额", "支出金额"), List.of("贷方发生额", "收入金额")));

    private static final List<Map<String, String>> MONTH = List.of(
            Map.of(
                    "account", ACCOUNT,
                    "serial", "A001",
                    "day", "2026-03-01",
                    "direction", "收入",
                    "amount", "1250000.00",
                    "name", "示例建设有限公司"),
            Map.of(
                    "account", ACCOUNT,
                    "serial", "A002",
                    "day", "2026-03-25",
                    "direction", "支出",
                    "amount", "980000.50"));

    private static final List<List<Object>> OWN = List.of(
            List.of("账号", "流水号", "日期", "收支", "金额", "对方户名"),
            List.of(ACCOUNT, "A001", "2026-03-01", "收入", "1250000.00", "示例建设有限公司"),
            List.of(ACCOUNT, "A002", "2026-03-25", "支出", "980000.50", ""));

    private static final List<List<Object>> BANK = List.of(
            List.of("XX银行账户交易明细"),
            List.of("账号：" + ACCOUNT, "户名：示例", "币种：人民币"),
            List.of(""),
            List.of("序号", "交易日期", "流水号", "借方发生额", "贷方发生额", "余额", "对方户名"),
            List.of("1", "20260301", "A001", "0.00", "1,250,000.00", "1,250,000.00", "示例建设有限公司"),
            List.of("2", "20260325 12:01:02", "A002", "980,000.50", "-", "269,999.50", ""),
            List.of("合计", "", "", "980,000.50", "1,250,000.00", "", ""),
            List.of("打印时间：2026-04-01"));

    @TempDir
    private Path folder;

    @Test
    void asTextOfEitherEncodingAsWorkbooksAndAsTheTemplate() throws IOException {
        assertThat(rows("a.xlsx", filledTemplate())).isEqualTo(MONTH);
        assertThat(rows("a.xlsx", Uploads.xlsx(OWN))).isEqualTo(MONTH);
        assertThat(rows("a.xlsx", Uploads.xlsx(BANK))).isEqualTo(MONTH);
        assertThat(rows("a.xls", Uploads.xls(BANK))).isEqualTo(MONTH);
        for (var separator : List.of("|", ",", "\t")) {
            assertThat(rows("a.txt", Uploads.csv(BANK, separator, GB18030, false)))
                    .isEqualTo(MONTH);
            assertThat(rows("a.txt", Uploads.csv(BANK, separator, StandardCharsets.UTF_8, true)))
                    .isEqualTo(MONTH);
            assertThat(rows("a.txt", Uploads.csv(BANK, separator, StandardCharsets.UTF_8, false)))
                    .isEqualTo(MONTH);
        }
    }

    /** Our own template below its example row, with 序号 in front. */
    private static byte[] filledTemplate() throws IOException {
        var template = new ByteArrayOutputStream();
        ImportTemplate.write(STATEMENT, template);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template.toByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            for (int r = 1; r < OWN.size(); r++) {
                var row = sheet.createRow(r + ImportTemplate.EXAMPLE_ROW);
                for (int c = 0; c < OWN.get(r).size(); c++) {
                    row.createCell(c + 1).setCellValue(OWN.get(r).get(c).toString());
                }
            }
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void withTypedCellsAndTheAccountInTheNextCell() throws IOException {
        var typed = List.<List<Object>>of(
                List.of("账 户 明 细"),
                List.of("账号", "'" + ACCOUNT),
                List.of("交易日期", "流水号", "支出金额", "收入金额", "对方户名"),
                List.of(LocalDate.of(2026, 3, 1), "A001", "", 1250000, "示例建设有限公司"),
                List.of(20260325, "A002", 980000.5, 0, ""));

        assertThat(rows("a.xls", Uploads.xls(withoutQuote(typed)))).isEqualTo(MONTH);
    }

    private static List<List<Object>> withoutQuote(List<List<Object>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell instanceof String text && text.startsWith("'") ? text.substring(1) : cell)
                        .toList())
                .toList();
    }

    @Test
    void withOtherHeadsByASavedMapping() throws IOException {
        var foreign = List.<List<Object>>of(
                List.of("卡号/账号 " + ACCOUNT),
                List.of("记账日", "凭证", "账号", "发生额", "标志", "账号"),
                List.of("20260301", "A001", "1", "1,250,000.00", "入", "2"),
                List.of("20260325", "A002", "1", "980,000.50", "出", "2"),
                List.of("总计", "", "", "2,230,000.50", "", ""));
        var layout = layout(new LayoutMapping(
                0,
                0,
                Map.of(
                        "account", ColumnSource.title("卡号/账号"),
                        "serial", ColumnSource.head("凭证", 0),
                        "day", ColumnSource.head("记账日", 0),
                        "direction", ColumnSource.head("标志", 0),
                        "amount", ColumnSource.head("发生额", 0),
                        "name", ColumnSource.head("账号", 2)),
                Map.of("direction", Map.of("入", "收入", "出", "支出"))));
        var file = Uploads.csv(foreign, "|", GB18030, false);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rows("a.txt", file))
                .satisfies(refused ->
                        assertThat(UploadedTable.isUnknownHead(refused)).isTrue());
        assertThat(rows("a.txt", file, layout))
                .extracting(row -> row.get("account"), row -> row.get("direction"), row -> row.get("name"))
                .containsExactly(tuple(ACCOUNT, "收入", "2"), tuple(ACCOUNT, "支出", "2"));
        assertThat(rows("a.xlsx", Uploads.xlsx(BANK), layout))
                .as("the kind's own heads go first")
                .isEqualTo(MONTH);
    }

    @Test
    void byASavedMappingOnlyIfItBearsEveryHeadThatTheMappingNames() throws IOException {
        var layout = layout(new LayoutMapping(
                0,
                0,
                Map.of(
                        "account", ColumnSource.head("卡号", 0),
                        "serial", ColumnSource.head("凭证", 0),
                        "day", ColumnSource.head("记账日", 0),
                        "direction", ColumnSource.sign(),
                        "amount", ColumnSource.head("发生额", 0),
                        "name", ColumnSource.head("对手", 0)),
                Map.of()));
        var row = List.<Object>of(ACCOUNT, "A001", "20260301", "1.00", "甲公司");
        var same = List.of(List.<Object>of("卡号", "凭证", "记账日", "发生额", "对手"), row);
        var anotherMakers = List.of(List.<Object>of("卡号", "凭证", "记账日", "发生额", "往来单位"), row);
        var aThirdOnes = List.of(List.<Object>of("卡号", "凭证", "记账日", "发生额", "对手", "卡号"), row);

        assertThat(rows("a.txt", Uploads.csv(same, "|", GB18030, false), layout))
                .extracting(each -> each.get("name"))
                .containsExactly("甲公司");
        for (var unlike : List.of(anotherMakers, aThirdOnes)) {
            assertThatExceptionOfType(RuleViolation.class)
                    .as("counterparties would be lost, or the wrong card taken")
                    .isThrownBy(() -> rows("b.txt", Uploads.csv(unlike, "|", GB18030, false), layout))
                    .satisfies(refused ->
                            assertThat(UploadedTable.isUnknownHead(refused)).isTrue());
        }
    }

    @Test
    void columnsThatFeedNothingAreNamed() throws IOException {
        assertThat(unread("a.xlsx", Uploads.xlsx(OWN))).isEmpty();
        assertThat(unread("b.xlsx", Uploads.xlsx(BANK))).isEqualTo("余额");
        var onlyRequired = layout(new LayoutMapping(
                0,
                0,
                Map.of(
                        "account", ColumnSource.head("卡号", 0),
                        "serial", ColumnSource.head("凭证", 0),
                        "day", ColumnSource.head("记账日", 0),
                        "direction", ColumnSource.constant("收入"),
                        "amount", ColumnSource.head("发生额", 0)),
                Map.of()));
        var second = List.<List<Object>>of(
                List.of("卡号", "凭证", "记账日", "发生额", "对方户名", "柜员"),
                List.of(ACCOUNT, "A001", "20260301", "1.00", "甲公司", "0032"));
        assertThat(unread("c.txt", Uploads.csv(second, "|", GB18030, false), onlyRequired))
                .isEqualTo("对方户名（可对应“对方户名”）、柜员");
        var headless = List.<List<Object>>of(List.of(ACCOUNT, "A001", "20260301", "-1.00", "甲公司"));
        var byPlace = layout(new LayoutMapping(
                1,
                5,
                Map.of(
                        "account", ColumnSource.place(1),
                        "serial", ColumnSource.place(2),
                        "day", ColumnSource.place(3),
                        "amount", ColumnSource.place(4),
                        "direction", ColumnSource.sign()),
                Map.of()));
        assertThat(unread("d.txt", Uploads.csv(headless, "|", GB18030, false), byPlace))
                .isEqualTo("第 5 列");
    }

    @Test
    void withoutAHeadByPlaceAndTheSignOfTheAmount() throws IOException {
        var headless = List.<List<Object>>of(
                List.of("2", "270000"),
                List.of(ACCOUNT, "A001", "20260301", "1250000.00", "示例建设有限公司"),
                List.of(ACCOUNT, "A002", "20260325", "-980000.50", ""));
        var layout = layout(new LayoutMapping(
                2,
                5,
                Map.of(
                        "account", ColumnSource.place(1),
                        "serial", ColumnSource.place(2),
                        "day", ColumnSource.place(3),
                        "amount", ColumnSource.place(4),
                        "direction", ColumnSource.sign(),
                        "name", ColumnSource.place(5)),
                Map.of()));

        assertThat(rows("a.txt", Uploads.csv(headless, "|", GB18030, false), layout))
                .isEqualTo(MONTH);
        assertThatExceptionOfType(RuleViolation.class)
                .as("another width is another file")
                .isThrownBy(() -> rows(
                        "b.txt",
                        Uploads.csv(
                                List.of(List.of("1", "1"), List.of(ACCOUNT, "A001", "20260301", "1.00")),
                                "|",
                                GB18030,
                                false),
                        layout));
    }

    @Test
    void saysWhereBothSidesHoldAnAmountAndKeepsAPayeeCalledTotal() throws IOException {
        var odd = List.<List<Object>>of(
                List.of("账号", "流水号", "日期", "借方发生额", "贷方发生额", "对方户名"),
                List.of(ACCOUNT, "A001", "20260301", "1.00", "2.00", "甲"),
                List.of(ACCOUNT, "A002", "20260301", "1.00", "", "合计"));

        var rows = read("a.csv", Uploads.csv(odd, ",", StandardCharsets.UTF_8, false));

        assertThat(rows.getFirst().errors())
                .extracting(error -> error.column(), error -> error.code())
                .containsExactly(tuple("amount", "import.two-amounts"));
        assertThat(rows.getLast().cells()).containsEntry("name", "合计").containsEntry("direction", "支出");
    }

    @Test
    void isShownForMappingWithItsLongNumbersMasked() throws IOException {
        var glimpse = TableGlimpse.of(
                UploadInspection.inspect(Uploads.file(folder, "g.txt", Uploads.csv(BANK, "|", GB18030, false))));

        assertThat(glimpse.likelyHead()).isEqualTo(4);
        assertThat(glimpse.labelsAbove(4)).containsKeys("账号", "户名", "币种");
        assertThat(glimpse.lines().toString()).doesNotContain(ACCOUNT);
        assertThat(glimpse.couldBe(STATEMENT)).isTrue();
    }

    private static SavedMapping layout(LayoutMapping mapping) {
        return new SavedMapping("某银行", mapping);
    }

    private String unread(String name, byte[] content, SavedMapping... layouts) throws IOException {
        var upload = UploadInspection.inspect(Uploads.file(folder, name, content));
        try (var table = UploadedTable.open(upload, STATEMENT, List.of(layouts))) {
            return table.unread();
        }
    }

    private List<Map<String, String>> rows(String name, byte[] content, SavedMapping... layouts) throws IOException {
        var rows = read(name, content, layouts);
        assertThat(rows).allSatisfy(row -> assertThat(row.errors()).isEmpty());
        return rows.stream().map(ImportRow::cells).toList();
    }

    private List<ImportRow> read(String name, byte[] content, SavedMapping... layouts) throws IOException {
        var rows = new ArrayList<ImportRow>();
        var upload = UploadInspection.inspect(Uploads.file(folder, name, content));
        try (var table = UploadedTable.open(upload, STATEMENT, List.of(layouts))) {
            table.forEach(rows::add);
        }
        return rows;
    }
}

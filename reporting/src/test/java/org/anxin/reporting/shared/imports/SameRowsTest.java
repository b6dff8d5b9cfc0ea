package org.anxin.reporting.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content, whatever it was made with, gives the same rows. */
class SameRowsTest {

    private static final List<Object> HEAD = List.of("序号", "姓名 *", "银行账号（必填）", "日期", "金额", "人数", "状态", "错误原因");

    private static final List<Map<String, String>> ROWS = List.of(
            Map.of(
                    "name", "张三",
                    "account", "6222021234567890123",
                    "day", "2026-03-01",
                    "amount", "1234.50",
                    "people", "12",
                    "state", "成功"),
            Map.of("name", "李四", "account", "00012345", "day", "2026-03-01", "amount", "-500.00", "state", "失败"),
            Map.of("name", "王五", "account", "341504101", "day", "2026-03-01", "amount", "12.00", "people", "0"));

    @TempDir
    private Path folder;

    private static List<List<Object>> typedAsText() {
        return List.of(
                List.of("付款明细表"),
                List.of(""),
                HEAD,
                List.of("1", " 张三\u200B ", "６２２２０２１２３４５６７８９０１２３", "2026年3月1日", "¥1,234.50", "１２人", "成功"),
                List.of("2", "李四", "000 12345", "2026/3/1", "（500.00）", "", " 失败"),
                HEAD,
                List.of("3", "王五\u00A0", "341504101", "20260301", "12元", "0", "", "账号：曾经不对"),
                List.of("", "", "", "", "", "", "", ""),
                List.of("\u3000"));
    }

    @Test
    void ofAnExcelWorkbookTypedAsText() throws IOException {
        assertThat(rows("a.xlsx", Uploads.xlsx(typedAsText()))).isEqualTo(ROWS);
    }

    @Test
    void ofAnExcelWorkbookWithTypedCells() throws IOException {
        var day = LocalDate.of(2026, 3, 1);
        var typed = List.<List<Object>>of(
                HEAD,
                List.of(1, "张三", "6222021234567890123", day, 1234.5, 12, "成功"),
                List.of(2, "李四", "00012345", 46082, -500, "", "失败"),
                List.of(3, "王五", 341504101, 20260301, 11.999999999999998, 0, ""));

        assertThat(rows("a.xlsx", Uploads.xlsx(typed))).isEqualTo(ROWS);
        assertThat(rows("a.xls", Uploads.xls(typed))).isEqualTo(ROWS);
    }

    @Test
    void ofAnOldExcelWorkbookTypedAsText() throws IOException {
        assertThat(rows("a.xls", Uploads.xls(typedAsText()))).isEqualTo(ROWS);
    }

    @Test
    void ofTextInEveryEncodingAndWithEverySeparator() throws IOException {
        for (var separator : List.of(",", "\t", "|", ";")) {
            assertThat(rows("a.csv", Uploads.csv(typedAsText(), separator, StandardCharsets.UTF_8, false)))
                    .isEqualTo(ROWS);
            assertThat(rows("a.csv", Uploads.csv(typedAsText(), separator, StandardCharsets.UTF_8, true)))
                    .isEqualTo(ROWS);
            assertThat(rows("a.txt", Uploads.csv(typedAsText(), separator, Charset.forName("GB18030"), false)))
                    .isEqualTo(ROWS);
            assertThat(rows("a.txt", Uploads.csv(typedAsText(), separator, StandardCharsets.UTF_16LE, true)))
                    .isEqualTo(ROWS);
        }
    }

    @Test
    void ofAWorkbookOfWps() throws IOException {
        var sheet = """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><sheetPr/><sheetData>\
                <row r="1"><c r="A1" t="inlineStr"><is><t>付款明细表</t></is></c></row>\
                <row r="2"><c r="A2" t="inlineStr"><is><t>姓名</t></is></c><c r="B2" t="inlineStr"><is><t>账号</t></is></c>\
                <c r="C2" t="inlineStr"><is><t>日期</t></is></c><c r="D2" t="inlineStr"><is><t>金额</t></is></c>\
                <c r="E2" t="inlineStr"><is><t>人数</t></is></c><c r="F2" t="inlineStr"><is><t>状态</t></is></c></row>\
                <row r="3"><c r="A3" t="str"><f>"张"&amp;"三"</f><v>张三</v></c><c r="B3" t="inlineStr"><is><r><t>6222021234</t></r><r><t>567890123</t></r></is></c>\
                <c r="C3" s="1"><v>46082</v></c><c r="D3"><f>1000+234.5</f><v>1234.5</v></c><c r="E3"><v>12</v></c><c r="F3" t="inlineStr"><is><t>成功</t></is></c></row>\
                <row r="4"><c r="A4" t="inlineStr"><is><t>李四</t></is></c><c r="B4" t="inlineStr"><is><t>00012345</t></is></c>\
                <c r="C4" s="1"><v>46082</v></c><c r="D4"><v>-500</v></c><c r="F4" t="inlineStr"><is><t>失败</t></is></c></row>\
                <row r="5"><c r="A5" t="inlineStr"><is><t>王五</t></is></c><c r="B5"><v>341504101</v></c>\
                <c r="C5" s="1"><v>46082</v></c><c r="D5"><v>12</v></c><c r="E5"><v>0</v></c><c r="F5" s="1"/></row>\
                <row r="6"><c r="A6" s="1"/></row></sheetData></worksheet>""";

        assertThat(rows("a.xlsx", Uploads.zip(Uploads.wpsParts(sheet)))).isEqualTo(ROWS);
    }

    @Test
    void numbersRowsAsTheSpreadsheetDoes() throws IOException {
        assertThat(Uploads.read(Uploads.file(folder, "n.xlsx", Uploads.xlsx(typedAsText()))))
                .extracting(row -> row.rowNo())
                .containsExactly(4, 5, 7);
        assertThat(Uploads.read(
                        Uploads.file(folder, "n.csv", Uploads.csv(typedAsText(), ",", StandardCharsets.UTF_8, false))))
                .extracting(row -> row.rowNo())
                .containsExactly(4, 5, 7);
    }

    private List<Map<String, String>> rows(String name, byte[] content) throws IOException {
        var rows = Uploads.read(Uploads.file(folder, name, content));
        assertThat(rows).allSatisfy(row -> assertThat(row.errors()).isEmpty());
        return rows.stream().map(row -> row.cells()).toList();
    }
}

package org.anxin.reporting.shared.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as people and programs make them, and a small kind of import to read them by. */
final class Uploads {

    static final ImportKind PAYMENTS = new ImportKind("payments", "付款", "payment.edit");

    static final ImportDefinition DEFINITION = new ImportDefinition(
            PAYMENTS,
            1,
            List.of(
                    ImportColumn.required("name", "姓名", CellType.TEXT, 20).explained("张三", "与身份证一致"),
                    ImportColumn.required("account", "账号", CellType.CODE, 30)
                            .alsoCalled("银行账号")
                            .explained("6222021234567890123", "银行卡号"),
                    ImportColumn.optional("day", "日期", CellType.DATE, 10).explained("2026-3-1", ""),
                    ImportColumn.optional("amount", "金额", CellType.MONEY, 20).explained("1000", ""),
                    ImportColumn.optional("people", "人数", CellType.COUNT, 9),
                    ImportColumn.optional("state", "状态", CellType.CHOICE, 10).offering(List.of("成功", "失败"))),
            List.of("account"),
            List.of("一行一笔。"));

    private Uploads() {}

    static Path file(Path folder, String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    static List<ImportRow> read(Path file) throws IOException {
        return read(file, DEFINITION);
    }

    static List<ImportRow> read(Path file, ImportDefinition definition) throws IOException {
        var rows = new ArrayList<ImportRow>();
        try (var table = UploadedTable.open(UploadInspection.inspect(file), definition)) {
            table.forEach(rows::add);
        }
        return rows;
    }

    static byte[] xlsx(List<List<Object>> rows) throws IOException {
        return workbook(new XSSFWorkbook(), rows);
    }

    static byte[] xls(List<List<Object>> rows) throws IOException {
        return workbook(new HSSFWorkbook(), rows);
    }

    static byte[] csv(List<List<Object>> rows, String separator, Charset charset, boolean bom) {
        var text = rows.stream()
                .map(row -> row.stream().map(Uploads::quoted).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", bom ? "\uFEFF" : "", "\r\n"));
        return text.getBytes(charset);
    }

    private static byte[] workbook(Workbook workbook, List<List<Object>> rows) throws IOException {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("数据");
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    set(row.createCell(c), rows.get(r).get(c));
                    if (rows.get(r).get(c) instanceof LocalDate) {
                        row.getCell(c).setCellStyle(day);
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void set(Cell cell, Object value) {
        switch (value) {
            case LocalDate date -> cell.setCellValue(date);
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    private static String quoted(Object value) {
        var text = value.toString();
        return text.matches("(?s).*[,|\"\\n\\t].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** A workbook written by hand: absolute targets, inline and formula texts, extension namespaces, no dimension, as WPS writes. */
    static Map<String, byte[]> wpsParts(String sheetXml) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                </Types>""");
        parts.put("_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>\
                <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>\
                </Relationships>""");
        parts.put("docProps/app.xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>WPS 表格</Application></Properties>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/>\
                <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="/xl/styles.xml"/>\
                </Relationships>""");
        parts.put("xl/workbook.xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/>\
                <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        parts.put("xl/styles.xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" etc:version="1">\
                <numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy/m/d;@"/></numFmts>\
                <fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>\
                <fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>\
                <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>\
                </styleSheet>""");
        parts.put("xl/worksheets/sheet1.xml", sheetXml);
        var bytes = new LinkedHashMap<String, byte[]>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}

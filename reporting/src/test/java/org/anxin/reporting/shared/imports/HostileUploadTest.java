package org.anxin.reporting.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anxin.domain.shared.RuleViolation;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is uploaded is read or refused with a reason, within seconds, and nothing but the upload itself lies around. */
class HostileUploadTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);
    private static final List<List<Object>> SOUND = List.of(List.of("姓名", "账号"), List.of("张三", "6222021234567890123"));

    @TempDir
    private static Path folder;

    @FunctionalInterface
    private interface Content {
        byte[] make() throws Exception;
    }

    @TestFactory
    List<DynamicTest> isRefusedWithAReason() {
        var refused = new LinkedHashMap<String, Map.Entry<String, Content>>();
        refused.put("空文件.xlsx", Map.entry("import.file.empty", () -> new byte[0]));
        refused.put("压缩炸弹.xlsx", Map.entry("import.file.bomb", HostileUploadTest::bomb));
        refused.put("谎报大小的压缩炸弹.xlsx", Map.entry("import.file.bomb", HostileUploadTest::lyingBomb));
        refused.put("一个巨大单元格.xlsx", Map.entry("import.file.bomb", HostileUploadTest::hugeCell));
        refused.put("外部实体.xlsx", Map.entry("import.file.entities", () -> entities(StandardCharsets.UTF_8)));
        refused.put("外部实体UTF16.xlsx", Map.entry("import.file.entities", () -> entities(StandardCharsets.UTF_16BE)));
        refused.put("套娃压缩包.xlsx", Map.entry("import.file.archive", HostileUploadTest::nested));
        refused.put("../../etc/x.xlsx", Map.entry("import.file.damaged", HostileUploadTest::climbing));
        refused.put("重复部件.xlsx", Map.entry("import.file.damaged", HostileUploadTest::twice));
        refused.put("图片拼接表格.xlsx", Map.entry("import.file.image", HostileUploadTest::polyglot));
        refused.put("图片.xls", Map.entry("import.file.image", () -> bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10)));
        refused.put("文档改名.xlsx", Map.entry("import.file.document", HostileUploadTest::word));
        refused.put("报告.xls", Map.entry("import.file.pdf", () -> "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)));
        refused.put("程序.csv", Map.entry("import.file.program", () -> bytes('M', 'Z', 0x90, 0, 3)));
        refused.put("乱码.csv", Map.entry("import.file.unknown", () -> bytes(1, 2, 3, 0, 0xFF, 0x80)));
        refused.put("网页假冒.xls", Map.entry("import.file.html", HostileUploadTest::html));
        refused.put("XML表格.xls", Map.entry("import.file.spreadsheet-xml", HostileUploadTest::spreadsheetXml));
        refused.put("带宏.xlsm", Map.entry("import.file.macros", HostileUploadTest::macros));
        refused.put("二进制.xlsb", Map.entry("import.file.xlsb", HostileUploadTest::binary));
        refused.put("开放文档.ods", Map.entry("import.file.ods", HostileUploadTest::openDocument));
        refused.put("加密.xlsx", Map.entry("import.file.encrypted", HostileUploadTest::encrypted));
        refused.put("加密.xls", Map.entry("import.file.encrypted", HostileUploadTest::encryptedXls));
        refused.put("截断.xlsx", Map.entry("import.file.damaged", () -> half(Uploads.xlsx(SOUND))));
        refused.put("截断.xls", Map.entry("import.file.damaged", () -> half(Uploads.xls(SOUND))));
        refused.put("工作表残缺.xlsx", Map.entry("import.file.damaged", HostileUploadTest::tornSheet));
        refused.put("引号未闭合.csv", Map.entry("import.file.open-quote", () -> text("姓名,账号\n\"张三,1\n李四,2\n")));
        refused.put("列太多.csv", Map.entry("import.file.too-many-columns", () -> text("姓名" + ",账号".repeat(300))));
        refused.put("单元格太长.csv", Map.entry("import.file.cell-too-long", () -> text("姓名,账号\n" + "a".repeat(40_000))));
        refused.put("没有表头.csv", Map.entry("import.file.no-head", () -> text("张三,6222021234567890123\n")));
        refused.put("缺列.csv", Map.entry("import.file.columns-missing", () -> text("姓名,金额\n张三,1\n")));
        refused.put("列重复.csv", Map.entry("import.file.column-twice", () -> text("姓名,账号,银行账号\n张三,1,2\n")));
        refused.put("只有表头.csv", Map.entry("import.file.no-rows", () -> text("姓名,账号\n,,\n")));
        refused.put("200兆垃圾.xlsx", Map.entry("import.file.unknown", () -> new byte[0]));
        refused.put("超过200兆.xlsx", Map.entry("import.file.too-big", () -> new byte[0]));
        return refused.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    var file = stored(each.getKey(), each.getValue().getValue());
                    assertThat(reason(file)).isEqualTo(each.getValue().getKey());
                    System.out.println(each.getKey() + " → " + each.getValue().getKey());
                }))
                .toList();
    }

    private static String reason(Path file) {
        return assertTimeoutPreemptively(SECONDS, () -> {
            try {
                Uploads.read(file);
                return "read";
            } catch (RuleViolation refusal) {
                return refusal.code();
            } finally {
                Files.delete(file);
                try (var left = Files.list(folder)) {
                    assertThat(left).isEmpty();
                }
            }
        });
    }

    private static Path stored(String name, Content content) throws Exception {
        var file = folder.resolve(name.replace('/', '_'));
        if (name.startsWith("200兆")) {
            sparse(file, ImportLimits.UPLOAD_BYTES);
        } else if (name.startsWith("超过")) {
            sparse(file, ImportLimits.UPLOAD_BYTES + 1);
        } else {
            Files.write(file, content.make());
        }
        return file;
    }

    private static void sparse(Path file, long size) throws IOException {
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(size);
        }
    }

    private static byte[] workbookWith(String part, byte[] content) throws IOException {
        var parts = Uploads.wpsParts("<worksheet/>");
        parts.put(part, content);
        return Uploads.zip(parts);
    }

    /** 1 GiB of blanks in a sheet, one megabyte packed. */
    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : Uploads.wpsParts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                if (part.getKey().startsWith("xl/worksheets/")) {
                    var blanks = "<row/>".repeat(170_000).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 1024; i++) {
                        zip.write(blanks);
                    }
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** States in its directory that the sheet is 100 bytes long. */
    private static byte[] lyingBomb() throws IOException {
        byte[] zip = bomb();
        byte[] name = "xl/worksheets/sheet1.xml".getBytes(StandardCharsets.US_ASCII);
        for (int i = zip.length - name.length; i > 0; i--) {
            if (zip[i - 46] == 'P'
                    && zip[i - 45] == 'K'
                    && Arrays.equals(zip, i, i + name.length, name, 0, name.length)) {
                byte[] hundred = {100, 0, 0, 0};
                System.arraycopy(hundred, 0, zip, i - 46 + 24, 4);
                break;
            }
        }
        return zip;
    }

    private static byte[] hugeCell() throws IOException {
        var random = new java.util.Random(7);
        var text = new StringBuilder("<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>");
        for (int i = 0; i < 1 << 20; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return workbookWith("xl/worksheets/sheet1.xml", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] entities(java.nio.charset.Charset charset) throws IOException {
        var xml =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>";
        return workbookWith("xl/worksheets/sheet1.xml", xml.getBytes(charset));
    }

    private static byte[] nested() throws IOException {
        return Uploads.zip(Map.of("内层.zip", Uploads.zip(Map.of("表.xlsx", Uploads.xlsx(SOUND)))));
    }

    private static byte[] climbing() throws IOException {
        return workbookWith("../../../tmp/x.xml", new byte[] {1});
    }

    private static byte[] twice() throws IOException {
        return workbookWith("XL/workbook.xml", new byte[] {1});
    }

    private static byte[] polyglot() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10));
        out.write(Uploads.xlsx(SOUND));
        return out.toByteArray();
    }

    private static byte[] word() throws IOException {
        return Uploads.zip(Map.of("[Content_Types].xml", new byte[1], "word/document.xml", new byte[1]));
    }

    private static byte[] html() {
        return text(
                "\uFEFF<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>姓名</td></tr></table>");
    }

    private static byte[] spreadsheetXml() {
        return text("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>");
    }

    private static byte[] macros() throws IOException {
        return workbookWith("xl/vbaProject.bin", new byte[] {1});
    }

    private static byte[] binary() throws IOException {
        return Uploads.zip(Map.of("[Content_Types].xml", new byte[1], "xl/workbook.bin", new byte[1]));
    }

    private static byte[] openDocument() throws IOException {
        return Uploads.zip(Map.of("mimetype", new byte[1], "content.xml", new byte[1]));
    }

    private static byte[] encrypted() throws Exception {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var in = encryptor.getDataStream(container)) {
                in.write(Uploads.xlsx(SOUND));
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] encryptedXls() throws Exception {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("数据").createRow(0).createCell(0).setCellValue("姓名");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] tornSheet() throws IOException {
        return workbookWith(
                "xl/worksheets/sheet1.xml",
                text(
                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>姓名</v></c><c r=\"B1\" t=\"str\"><v>账号</"));
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

package org.anxin.reporting.shared.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files that no import may swallow: made to hurt, damaged, or not what they are called.
 *
 * @param name as a browser would send it
 * @param refusal code of the rule that refuses it
 * @param content what is in it
 */
public record HostileUpload(String name, String refusal, Content content) {

    @FunctionalInterface
    public interface Content {
        byte[] make() throws Exception;
    }

    private static final List<List<Object>> SOUND = List.of(List.of("姓名", "账号"), List.of("张三", "6222021234567890123"));

    /** All of them; the text files are tables of name and account. */
    public static List<HostileUpload> all() {
        var all = new ArrayList<HostileUpload>();
        all.add(new HostileUpload("空文件.xlsx", "import.file.empty", () -> new byte[0]));
        all.add(new HostileUpload("压缩炸弹.xlsx", "import.file.bomb", HostileUpload::bomb));
        all.add(new HostileUpload("谎报大小的压缩炸弹.xlsx", "import.file.bomb", HostileUpload::lyingBomb));
        all.add(new HostileUpload("一个巨大单元格.xlsx", "import.file.bomb", HostileUpload::hugeCell));
        all.add(new HostileUpload("外部实体.xlsx", "import.file.entities", () -> entities(StandardCharsets.UTF_8)));
        all.add(new HostileUpload("外部实体UTF16.xlsx", "import.file.entities", () -> entities(StandardCharsets.UTF_16BE)));
        all.add(new HostileUpload("套娃压缩包.xlsx", "import.file.archive", HostileUpload::nested));
        all.add(new HostileUpload("../../etc/x.xlsx", "import.file.damaged", HostileUpload::climbing));
        all.add(new HostileUpload("重复部件.xlsx", "import.file.damaged", HostileUpload::twice));
        all.add(new HostileUpload("图片拼接表格.xlsx", "import.file.image", HostileUpload::polyglot));
        all.add(new HostileUpload("图片.xls", "import.file.image", () -> bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10)));
        all.add(new HostileUpload("文档改名.xlsx", "import.file.document", HostileUpload::word));
        all.add(new HostileUpload("报告.xls", "import.file.pdf", () -> "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)));
        all.add(new HostileUpload("程序.csv", "import.file.program", () -> bytes('M', 'Z', 0x90, 0, 3)));
        all.add(new HostileUpload("乱码.csv", "import.file.unknown", () -> bytes(1, 2, 3, 0, 0xFF, 0x80)));
        all.add(new HostileUpload("网页假冒.xls", "import.file.html", HostileUpload::html));
        all.add(new HostileUpload("XML表格.xls", "import.file.spreadsheet-xml", HostileUpload::spreadsheetXml));
        all.add(new HostileUpload("带宏.xlsm", "import.file.macros", HostileUpload::macros));
        all.add(new HostileUpload("二进制.xlsb", "import.file.xlsb", HostileUpload::binary));
        all.add(new HostileUpload("开放文档.ods", "import.file.ods", HostileUpload::openDocument));
        all.add(new HostileUpload("加密.xlsx", "import.file.encrypted", HostileUpload::encrypted));
        all.add(new HostileUpload("加密.xls", "import.file.encrypted", HostileUpload::encryptedXls));
        all.add(new HostileUpload("截断.xlsx", "import.file.damaged", () -> half(Uploads.xlsx(SOUND))));
        all.add(new HostileUpload("截断.xls", "import.file.damaged", () -> half(Uploads.xls(SOUND))));
        all.add(new HostileUpload("工作表残缺.xlsx", "import.file.damaged", HostileUpload::tornSheet));
        all.add(new HostileUpload("引号未闭合.csv", "import.file.open-quote", () -> text("姓名,账号\n\"张三,1\n李四,2\n")));
        all.add(new HostileUpload("列太多.csv", "import.file.too-many-columns", () -> text("姓名" + ",账号".repeat(300))));
        all.add(new HostileUpload(
                "单元格太长.csv", "import.file.cell-too-long", () -> text("姓名,账号\n" + "a".repeat(40_000))));
        all.add(new HostileUpload("没有表头.csv", "import.file.no-head", () -> text("张三,6222021234567890123\n")));
        all.add(new HostileUpload("缺列.csv", "import.file.columns-missing", () -> text("姓名,金额\n张三,1\n")));
        all.add(new HostileUpload("列重复.csv", "import.file.column-twice", () -> text("姓名,账号,银行账号\n张三,1,2\n")));
        all.add(new HostileUpload("只有表头.csv", "import.file.no-rows", () -> text("姓名,账号\n,,\n")));
        all.add(new HostileUpload("200兆垃圾.xlsx", "import.file.unknown", () -> new byte[0]));
        all.add(new HostileUpload("超过200兆.xlsx", "import.file.too-big", () -> new byte[0]));
        return all;
    }

    /** Puts the file into a folder, whatever its name would have done to it. */
    public Path storedIn(Path folder) throws Exception {
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

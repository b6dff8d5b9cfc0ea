package org.anxin.reporting.shared.files;

import static org.anxin.reporting.shared.files.Pictures.ascii;
import static org.anxin.reporting.shared.files.Pictures.joined;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Files that clerks really add, of every format on the list.
 *
 * @param name as a browser would send it
 * @param mediaType as it is to be found
 */
public record HonestFile(String name, String mediaType, Content content) {

    @FunctionalInterface
    public interface Content {
        byte[] make() throws Exception;
    }

    public static List<HonestFile> all() {
        return List.of(
                new HonestFile("会议纪要.pdf", "application/pdf", HonestFile::pdf),
                new HonestFile("扫描件.PDF", "application/pdf", () -> joined(pdf(), ascii("\r\n\0\0"))),
                new HonestFile("现场照片.jpg", "image/jpeg", Pictures::jpegWithExif),
                new HonestFile("截图.jpeg", "image/jpeg", Pictures::jpeg),
                new HonestFile("动态照片.jpg", "image/jpeg", HonestFile::movingPhoto),
                new HonestFile("公示截图.png", "image/png", Pictures::pngWithExif),
                new HonestFile("微信图片.webp", "image/webp", () -> Pictures.webp(4000, 3000, Pictures.exif(false))),
                new HonestFile("IMG_0001.HEIC", "image/heic", () -> Pictures.heic(4032, 3024)),
                new HonestFile(
                        "通知.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        HonestFile::docx),
                new HonestFile(
                        "台账.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        HonestFile::xlsx),
                new HonestFile(
                        "汇报.pptx",
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                        HonestFile::pptx),
                new HonestFile("旧通知.doc", "application/msword", () -> ole("WordDocument")),
                new HonestFile("旧台账.xls", "application/vnd.ms-excel", HonestFile::xls),
                new HonestFile("旧汇报.ppt", "application/vnd.ms-powerpoint", () -> ole("PowerPoint Document")),
                new HonestFile("金山文字.wps", "application/wps-office.wps", () -> ole("WordDocument")),
                new HonestFile("金山表格.et", "application/wps-office.et", HonestFile::xls),
                new HonestFile("新金山表格.et", "application/wps-office.et", HonestFile::xlsx),
                new HonestFile("版式文件.ofd", "application/ofd", HonestFile::ofd),
                new HonestFile("说明.txt", "text/plain", () -> "已张贴公示，见照片。".getBytes(StandardCharsets.UTF_8)),
                new HonestFile("旧说明.txt", "text/plain", HonestFile::oldText),
                new HonestFile("名单.csv", "text/csv", () -> "姓名,单位\n张三,姚李镇\n".getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] pdf() {
        return ascii(
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "xref\n0 3\ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
    }

    /** A phone's photo with a second of video behind it. */
    private static byte[] movingPhoto() throws IOException {
        return joined(Pictures.jpegWithExif(), ascii("\0\0\0\u0018ftypmp42\0\0\0\0isommp42"), new byte[5000]);
    }

    static byte[] docx() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("关于张贴维权信息告示牌的通知");
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] xlsx() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("台账").createRow(0).createCell(0).setCellValue("单位");
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pptx() throws IOException {
        try (var slides = new XMLSlideShow()) {
            slides.createSlide();
            var out = new ByteArrayOutputStream();
            slides.write(out);
            return out.toByteArray();
        }
    }

    static byte[] xls() throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("台账").createRow(0).createCell(0).setCellValue("单位");
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static byte[] ole(String stream) throws IOException {
        return ole(stream, new byte[5000]);
    }

    static byte[] ole(String stream, byte[] content) throws IOException {
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] ofd() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("OFD.xml", ascii("<?xml version=\"1.0\"?><ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>"));
        parts.put("Doc_0/Document.xml", ascii("<Document/>"));
        return zip(parts);
    }

    private static byte[] oldText() {
        return "姚李镇已于十一月二十四日张贴公示，照片附后。".getBytes(Charset.forName("GB18030"));
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

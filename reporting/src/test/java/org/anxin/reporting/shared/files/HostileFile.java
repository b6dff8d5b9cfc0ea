package org.anxin.reporting.shared.files;

import static org.anxin.reporting.shared.files.Pictures.ascii;
import static org.anxin.reporting.shared.files.Pictures.joined;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files that nobody may add to a record: made to hurt, damaged, two in one, or not what they are called.
 *
 * @param name as a browser would send it
 * @param refusal code of the rule that refuses it
 */
public record HostileFile(String name, String refusal, Content content) {

    @FunctionalInterface
    public interface Content {
        byte[] make() throws Exception;
    }

    private static final String HTML = "<html><script>alert(1)</script></html>";

    public static List<HostileFile> all() {
        var all = new ArrayList<HostileFile>();
        // By the name alone
        add(all, "../../etc/照片.jpg", "path-name", Pictures::jpeg);
        add(all, "C:\\windows\\照片.jpg", "path-name", Pictures::jpeg);
        add(all, "照片\n.jpg", "path-name", Pictures::jpeg);
        add(all, "没有扩展名", "no-extension", Pictures::jpeg);
        add(all, "照片\u202Egpj.exe", "program", Pictures::jpeg);
        add(all, "图纸.dwg", "extension", Pictures::jpeg);
        add(all, "打包.zip", "archive", HonestFile::docx);
        add(all, "网页.html", "html", () -> ascii(HTML));
        add(all, "矢量图.svg", "html", () -> ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        add(all, "脚本.js", "program", () -> ascii("alert(1)"));
        add(all, "宏文档.docm", "macros", HonestFile::docx);
        add(all, "动图.gif", "picture-kind", () -> ascii("GIF89a\1\0\1\0"));
        // Empty, too big, torn
        add(all, "空文件.pdf", "empty", () -> new byte[0]);
        add(all, "太大.pdf", "too-big", () -> new byte[0]);
        add(all, "截断.docx", "damaged", () -> half(HonestFile.docx()));
        add(all, "截断.doc", "damaged", () -> Arrays.copyOf(HonestFile.ole("WordDocument"), 600));
        add(all, "截断.jpg", "damaged", () -> half(Pictures.jpegWithExif()));
        add(all, "截断.png", "damaged", () -> half(Pictures.png()));
        add(all, "截断.webp", "damaged", () -> half(Pictures.webp(400, 300, Pictures.exif(false))));
        add(all, "截断.heic", "damaged", () -> Arrays.copyOf(Pictures.heic(400, 300), 40));
        add(all, "截断.pdf", "damaged", () -> half(HonestFile.pdf()));
        add(all, "乱码.txt", "unknown", () -> new byte[] {1, 2, 3, 0, (byte) 0xFF, (byte) 0x80});
        add(all, "工程.doc", "unknown", () -> HonestFile.ole("VisioDocument"));
        // Not what it is called
        add(all, "其实是PNG.jpg", "mismatch", Pictures::png);
        add(all, "其实是PDF.docx", "mismatch", HonestFile::pdf);
        add(all, "其实是表格.docx", "mismatch", HonestFile::xlsx);
        add(all, "其实是旧表格.doc", "mismatch", HonestFile::xls);
        add(all, "其实是文本.pdf", "mismatch", () -> ascii("plain words"));
        add(all, "其实是网页.txt", "html", () -> ascii("\u00EF\u00BB\u00BF \r\n" + HTML));
        add(all, "其实是网页.doc", "html", () -> ("\uFEFF" + HTML).getBytes(StandardCharsets.UTF_16BE));
        add(
                all,
                "其实是矢量图.png",
                "html",
                () -> ascii("<?xml version=\"1.0\"?><!DOCTYPE svg SYSTEM \"file:///etc/passwd\"><svg/>"));
        add(all, "其实是程序.jpg", "program", HostileFile::program);
        add(all, "其实是脚本.txt", "program", () -> ascii("#!/bin/sh\nrm -rf /\n"));
        add(all, "其实是批处理.csv", "program", () -> ascii("@echo off\r\ndel *.*\r\n"));
        add(all, "其实是压缩包.docx", "archive", () -> HonestFile.zip(Map.of("内层.zip", HonestFile.docx())));
        add(all, "其实是RAR.pdf", "archive", () -> ascii("Rar!\u001A\7\1\0abcdef"));
        add(all, "其实是RTF.doc", "rich-text", () -> ascii("{\\rtf1\\ansi hello}"));
        add(all, "其实是动图.jpg", "picture-kind", () -> ascii("GIF89a\1\0\1\0\0\0\0\0\0\0"));
        // Two in one
        add(all, "图片后接压缩包.png", "appended", () -> joined(Pictures.png(), HonestFile.docx()));
        add(all, "照片后接压缩包.jpg", "appended", () -> joined(Pictures.jpegWithExif(), HonestFile.docx()));
        add(all, "照片后接残缺压缩包.jpg", "appended", () -> joined(Pictures.jpeg(), half(HonestFile.docx())));
        add(all, "照片后接PDF.jpg", "appended", () -> joined(Pictures.jpeg(), HonestFile.pdf()));
        add(all, "图片后接网页.png", "appended", () -> joined(Pictures.png(), new byte[9000], ascii(HTML)));
        add(all, "照片后接程序.jpg", "appended", () -> joined(Pictures.jpeg(), program()));
        add(all, "网络图后接压缩包.webp", "appended", () -> joined(Pictures.webp(9, 9, new byte[0]), HonestFile.docx()));
        add(all, "苹果照片后接PDF.heic", "appended", () -> joined(Pictures.heic(9, 9), HonestFile.pdf()));
        add(all, "照片里藏PDF头.jpg", "appended", () -> Pictures.jpegWithFirstSegment(0xFE, HonestFile.pdf()));
        add(all, "PDF前有内容.pdf", "appended", () -> joined(ascii("GARBAGE\n"), HonestFile.pdf()));
        add(all, "PDF后接压缩包.pdf", "appended", () -> joined(HonestFile.pdf(), HonestFile.docx()));
        add(all, "PDF后接网页.pdf", "appended", () -> joined(HonestFile.pdf(), ascii(HTML)));
        add(all, "旧文档后接压缩包.doc", "appended", () -> joined(HonestFile.ole("WordDocument"), HonestFile.docx()));
        add(all, "文档后接内容.docx", "appended", () -> joined(HonestFile.docx(), ascii(HTML)));
        add(all, "照片开头是脚本.jpg", "script", HostileFile::scriptJpeg);
        add(
                all,
                "照片备注是网页.jpg",
                "script",
                () -> Pictures.jpegWithFirstSegment(0xFE, ascii("<SCRIPT>alert(1)</SCRIPT>")));
        add(all, "图片备注是PHP.png", "script", HostileFile::phpPng);
        // Too much of it
        add(all, "压缩炸弹.docx", "bomb", HostileFile::bomb);
        add(all, "部件太多.xlsx", "bomb", HostileFile::manyParts);
        add(all, "十亿像素.png", "pixels", () -> Pictures.pngOfSize(40_000, 30_000));
        add(all, "十亿像素.jpg", "pixels", () -> Pictures.jpegOfSize(40_000, 30_000));
        add(all, "十亿像素.webp", "pixels", () -> Pictures.webp(16_000, 16_000, new byte[0]));
        add(all, "十亿像素.heic", "pixels", () -> Pictures.heic(100_000, 10_000));
        add(all, "没有大小.png", "damaged", () -> Pictures.pngOfSize(0, 0));
        // Office files that bring more than text
        add(all, "带宏.docx", "macros", () -> with(HonestFile.docx(), "word/vbaProject.bin", new byte[] {1}));
        add(all, "带控件.docx", "macros", () -> with(HonestFile.docx(), "word/activeX/activeX1.xml", ascii("<ax/>")));
        add(all, "带程序.pptx", "program", () -> with(HonestFile.docx(), "ppt/embeddings/setup.exe", program()));
        add(all, "带宏.xls", "macros", () -> oleWithFolder("Workbook", "_VBA_PROJECT_CUR"));
        add(all, "带宏.wps", "macros", () -> oleWithFolder("WordDocument", "Macros"));
        add(all, "带宏.ppt", "macros", HostileFile::macroPresentation);
        add(
                all,
                "外部实体.docx",
                "entities",
                () -> with(
                        HonestFile.docx(),
                        "word/extra.xml",
                        ascii(
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")));
        add(all, "爬出文件夹.docx", "damaged", () -> with(HonestFile.docx(), "../../../tmp/x.xml", new byte[] {1}));
        add(all, "加密.docx", "encrypted", HostileFile::encrypted);
        return all;
    }

    private static void add(List<HostileFile> all, String name, String why, Content content) {
        all.add(new HostileFile(name, "file." + why, content));
    }

    /** Puts the file into a folder, whatever its name would have done to it. */
    public Path storedIn(Path folder) throws Exception {
        var file = folder.resolve("hostile");
        if (name.startsWith("太大")) {
            try (var large = new RandomAccessFile(file.toFile(), "rw")) {
                large.setLength(FileLimits.FILE_BYTES + 1);
            }
            return file;
        }
        return Files.write(file, content.make());
    }

    private static byte[] program() {
        return joined(ascii("MZ\u0090\0\3\0\0\0\4\0\0\0\u00FF\u00FF\0\0"), new byte[200]);
    }

    /** The length of its first segment reads as the beginning of a comment. */
    private static byte[] scriptJpeg() throws IOException {
        byte[] comment = new byte[0x2F2A - 2];
        byte[] code = ascii("*/=alert(1);/*");
        System.arraycopy(code, 0, comment, 6000, code.length);
        return Pictures.jpegWithFirstSegment(0xE0, comment);
    }

    private static byte[] phpPng() throws IOException {
        byte[] png = Pictures.png();
        return joined(
                Pictures.part(png, 0, 33),
                Pictures.chunk("tEXt", ascii("Comment\0<?php system($_GET[0]);?>")),
                Pictures.part(png, 33, png.length));
    }

    /** 1 GiB of blanks in one part. */
    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            copy(HonestFile.docx(), zip);
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            var blanks = new byte[1 << 20];
            for (int i = 0; i < 1024; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] manyParts() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= FileLimits.PARTS; i++) {
            parts.put("xl/part" + i + ".xml", new byte[0]);
        }
        return HonestFile.zip(parts);
    }

    private static byte[] with(byte[] office, String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            copy(office, zip);
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static void copy(byte[] office, ZipOutputStream zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
    }

    private static byte[] oleWithFolder(String stream, String folder) throws IOException {
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            container.createDirectory(folder).createDocument("PROJECT", new ByteArrayInputStream(new byte[100]));
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] macroPresentation() throws IOException {
        byte[] stream = new byte[8000];
        byte[] macros = ascii("\u000F\0\u00FF\3\u0014\0\0\0\2\0\0\4\u000C\0\0\0\7\0\0\0\1\0\0\0\2\0\0\0");
        System.arraycopy(macros, 0, stream, 3000, macros.length);
        return HonestFile.ole("PowerPoint Document", stream);
    }

    private static byte[] encrypted() throws Exception {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var in = encryptor.getDataStream(container)) {
                in.write(HonestFile.docx());
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}

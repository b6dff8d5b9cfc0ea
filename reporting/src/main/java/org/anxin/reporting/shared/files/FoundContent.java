package org.anxin.reporting.shared.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/** What a file is by its content, whatever its name says; what is on no list of ours is refused by what it is. */
final class FoundContent {

    private static final int HEAD_BYTES = 64 << 10;
    private static final Tika TIKA = new Tika();

    /** By Tika's names; “script” and “program” of any language are no evidence. */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "html"),
            Map.entry("application/xml", "html"),
            Map.entry("image/svg+xml", "html"),
            Map.entry("multipart/related", "html"),
            Map.entry("text/javascript", "program"),
            Map.entry("application/x-sh", "program"),
            Map.entry("application/x-bat", "program"),
            Map.entry("application/x-msdownload", "program"),
            Map.entry("application/x-dosexec", "program"),
            Map.entry("application/x-elf", "program"),
            Map.entry("application/x-executable", "program"),
            Map.entry("application/x-sharedlib", "program"),
            Map.entry("application/java-vm", "program"),
            Map.entry("application/x-ms-shortcut", "program"),
            Map.entry("text/x-perl", "program"),
            Map.entry("text/x-python", "program"),
            Map.entry("text/x-php", "program"),
            Map.entry("application/x-rar-compressed", "archive"),
            Map.entry("application/x-7z-compressed", "archive"),
            Map.entry("application/gzip", "archive"),
            Map.entry("application/x-tar", "archive"),
            Map.entry("application/x-xz", "archive"),
            Map.entry("application/x-bzip2", "archive"),
            Map.entry("application/vnd.ms-cab-compressed", "archive"),
            Map.entry("application/rtf", "rich-text"),
            Map.entry("image/gif", "picture-kind"),
            Map.entry("image/bmp", "picture-kind"),
            Map.entry("image/tiff", "picture-kind"),
            Map.entry("image/avif", "picture-kind"));

    private FoundContent() {}

    static FileFormat of(NamedFile file, Path content, FileView view) throws IOException {
        if (view.has(0, "PK\3\4")) {
            return PackageInspection.inspect(file, content, view);
        }
        if (view.has(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OleFileInspection.inspect(file, content, view);
        }
        byte[] head = view.head(HEAD_BYTES);
        refuseMarkup(file, head);
        var type = TIKA.detect(head).split(";")[0];
        var picture = pictureOf(type, view);
        if (picture != null) {
            return picture;
        }
        if (view.has(0, "%PDF-")) {
            PdfInspection.inspect(file, view);
            return FileFormat.PDF;
        }
        if (type.equals("application/pdf")) {
            throw file.refusal("appended");
        }
        var refused = REFUSED.getOrDefault(type, type.startsWith("application/x-msdownload") ? "program" : null);
        if (refused != null) {
            throw file.refusal(refused);
        }
        if (TextEncoding.of(content).isEmpty()) {
            throw file.refusal("unknown");
        }
        return FileFormat.TXT;
    }

    private static @Nullable FileFormat pictureOf(String type, FileView view) {
        return switch (type) {
            case "image/jpeg" -> FileFormat.JPEG;
            case "image/png", "image/apng" -> FileFormat.PNG;
            case "image/webp" -> FileFormat.WEBP;
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" -> FileFormat.HEIC;
            default -> view.has(4, "ftypmif1") || view.has(4, "ftyphe") ? FileFormat.HEIC : null;
        };
    }

    /** Tika would parse what looks like XML to learn its root; we need not know. */
    private static void refuseMarkup(NamedFile file, byte[] head) {
        boolean wide = head.length > 1 && ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE);
        boolean wideBig = head.length > 1 && ((head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF);
        var charset =
                wide ? StandardCharsets.UTF_16LE : wideBig ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        var text = new String(head, charset)
                .replace("\u00EF\u00BB\u00BF", "")
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<?php") || text.startsWith("#!")) {
            throw file.refusal("program");
        }
        if (text.startsWith("mime-version:") || text.matches("(?s)<[a-z!?/].*")) {
            throw file.refusal("html");
        }
    }
}

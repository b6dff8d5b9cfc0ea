package org.anxin.reporting.shared.imports;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileSignature {
    ZIP,
    OLE2,
    HTML,
    /** “XML 表格 2003”. */
    SPREADSHEET_XML,
    PDF,
    IMAGE,
    /** RAR, 7z, gzip: never opened. */
    ARCHIVE,
    PROGRAM,
    RICH_TEXT,
    /** Text, perhaps. */
    UNKNOWN;

    static FileSignature of(byte[] head) {
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (startsWith(head, 'P', 'K', 5, 6)
                || startsWith(head, 'R', 'a', 'r', '!')
                || startsWith(head, '7', 'z', 0xBC, 0xAF)
                || startsWith(head, 0x1F, 0x8B)) {
            return ARCHIVE;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OLE2;
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (isImage(head)) {
            return IMAGE;
        }
        if (startsWith(head, 'M', 'Z') || startsWith(head, 0x7F, 'E', 'L', 'F') || startsWith(head, '#', '!')) {
            return PROGRAM;
        }
        return ofMarkup(head);
    }

    private static boolean isImage(byte[] head) {
        return startsWith(head, 0x89, 'P', 'N', 'G')
                || startsWith(head, 0xFF, 0xD8, 0xFF)
                || startsWith(head, 'G', 'I', 'F', '8')
                || startsWith(head, 'B', 'M') && head.length > 9 && head[6] == 0 && head[8] == 0
                || startsWith(head, 'I', 'I', 42, 0)
                || startsWith(head, 'M', 'M', 0, 42)
                || startsWith(head, 'R', 'I', 'F', 'F');
    }

    /** Many systems export a web page and name it .xls; Excel opens it with a warning, we cannot trust its cells. */
    private static FileSignature ofMarkup(byte[] head) {
        var charset = startsWith(head, 0xFF, 0xFE)
                ? StandardCharsets.UTF_16LE
                : startsWith(head, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        var text = new String(head, charset)
                .replace("ï»¿", "")
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (text.startsWith("mime-version:")
                || text.startsWith("<") && text.matches("(?s).*<(!doctype html|html|table|body|meta)\\b.*")) {
            return HTML;
        }
        return text.startsWith("<?xml") || text.startsWith("<!doctype") ? SPREADSHEET_XML : UNKNOWN;
    }

    private static boolean startsWith(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}

package org.anxin.reporting.shared.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.anxin.domain.shared.RuleViolation;

/**
 * Unpacks a workbook once into nothing, counting: what is too big, packed too tight, torn, encrypted, brings macros or
 * declares XML entities never reaches a reader. Sizes that the archive states about itself are not believed.
 */
final class ZipInspection {

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[1 << 16];
    private long total;

    private ZipInspection() {}

    static void inspect(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            new ZipInspection().inspect(zip);
        } catch (ZipException torn) {
            throw String.valueOf(torn.getMessage()).contains("encrypted")
                    ? new RuleViolation("import.file.encrypted")
                    : new RuleViolation("import.file.damaged");
        } catch (java.io.EOFException torn) {
            throw new RuleViolation("import.file.damaged");
        }
    }

    private void inspect(ZipFile zip) throws IOException {
        if (zip.size() > ImportLimits.ENTRIES) {
            throw new RuleViolation("import.file.bomb");
        }
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            rememberName(entries.nextElement().getName());
        }
        refuseUnlessWorkbook();
        for (var each = zip.entries(); each.hasMoreElements(); ) {
            unpack(zip, each.nextElement());
        }
    }

    private void rememberName(String name) {
        var plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        if (!names.add(plain) || plain.startsWith("/") || plain.contains("../")) {
            throw new RuleViolation("import.file.damaged");
        }
    }

    private void refuseUnlessWorkbook() {
        if (names.contains("encryptedpackage")) {
            throw new RuleViolation("import.file.encrypted");
        }
        if (names.contains("xl/vbaproject.bin")) {
            throw new RuleViolation("import.file.macros");
        }
        if (names.contains("xl/workbook.bin")) {
            throw new RuleViolation("import.file.xlsb");
        }
        if (names.contains("xl/workbook.xml") && names.contains("[content_types].xml")) {
            return;
        }
        if (names.contains("word/document.xml") || names.contains("ppt/presentation.xml")) {
            throw new RuleViolation("import.file.document");
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            throw new RuleViolation("import.file.ods");
        }
        throw new RuleViolation(names.contains("[content_types].xml") ? "import.file.damaged" : "import.file.archive");
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        boolean sheet = name.startsWith("xl/worksheets/");
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        long most = sheet ? ImportLimits.UNPACKED_BYTES : ImportLimits.PART_BYTES;
        long size = 0;
        var runs = new TextRuns();
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (xml) {
                    if (size == 0) {
                        refuseEntities(n);
                    }
                    runs.follow(buffer, n);
                }
                size += n;
                total += n;
                boolean tooTight = size > ImportLimits.RATIO_MATTERS_FROM
                        && size / ImportLimits.RATIO > Math.max(1, entry.getCompressedSize());
                if (size > most || total > ImportLimits.UNPACKED_BYTES || tooTight) {
                    throw new RuleViolation("import.file.bomb");
                }
            }
        }
        if (name.equals("[content_types].xml") && size < buffer.length) {
            refuseMacroType((int) size);
        }
    }

    /** No part of a workbook needs a DTD; in UTF-16 every second byte of the word is zero. */
    private void refuseEntities(int length) {
        int found = 0;
        for (int i = 0; i < length && found < DOCTYPE.length; i++) {
            if (buffer[i] == 0) {
                continue;
            }
            found = buffer[i] == DOCTYPE[found] ? found + 1 : buffer[i] == DOCTYPE[0] ? 1 : 0;
        }
        if (found == DOCTYPE.length) {
            throw new RuleViolation("import.file.entities");
        }
    }

    private void refuseMacroType(int length) {
        if (new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains("macroEnabled")) {
            throw new RuleViolation("import.file.macros");
        }
    }

    /** Refuses a text longer than any cell can be: a reader would have to hold it in memory. */
    private static final class TextRuns {

        private int run;

        void follow(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                if (bytes[i] == '<') {
                    run = 0;
                } else if (++run > ImportLimits.TEXT_RUN_BYTES) {
                    throw new RuleViolation("import.file.bomb");
                }
            }
        }
    }
}

package org.anxin.reporting.shared.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.reporting.shared.files.ZipWalk;

/** Tells a workbook from what else is packed in the same way, and a safe one from one that would hurt its reader. */
final class ZipInspection extends ZipWalk {

    private int run;

    private ZipInspection() {
        super(ImportLimits.ENTRIES, ImportLimits.UNPACKED_BYTES);
    }

    static void inspect(Path file) throws IOException {
        new ZipInspection().walk(file);
    }

    @Override
    protected RuleViolation refusal(String why) {
        return new RuleViolation("import.file." + why);
    }

    @Override
    protected void look(Set<String> names) {
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

    @Override
    protected long mostBytesOf(String name) {
        return name.startsWith("xl/worksheets/") ? ImportLimits.UNPACKED_BYTES : ImportLimits.PART_BYTES;
    }

    @Override
    protected void follow(String name, long offset, byte[] bytes, int length) {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            run = offset == 0 ? 0 : run;
            refuseLongRuns(bytes, length);
        }
        if (name.equals("[content_types].xml") && offset == 0) {
            refuseMacroType(bytes, length);
        }
    }

    /** Refuses a text longer than any cell can be: a reader would have to hold it in memory. */
    private void refuseLongRuns(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '<') {
                run = 0;
            } else if (++run > ImportLimits.TEXT_RUN_BYTES) {
                throw new RuleViolation("import.file.bomb");
            }
        }
    }

    private static void refuseMacroType(byte[] bytes, int length) {
        if (new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("macroEnabled")) {
            throw new RuleViolation("import.file.macros");
        }
    }
}

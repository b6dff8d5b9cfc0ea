package org.anxin.reporting.shared.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.reporting.shared.files.TextEncoding;

/**
 * Looks at an upload before anything of it is kept: what it is by its content, whatever its name says, and whether it is
 * safe to read. What it refuses it refuses with a sentence for the clerk.
 */
public final class UploadInspection {

    private static final int HEAD_BYTES = 8192;

    private UploadInspection() {}

    public static InspectedUpload inspect(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new RuleViolation("import.file.empty");
        }
        if (size > ImportLimits.UPLOAD_BYTES) {
            throw new RuleViolation("import.file.too-big", String.valueOf(ImportLimits.UPLOAD_BYTES >> 20));
        }
        byte[] head = headOf(file);
        return switch (FileSignature.of(head)) {
            case ZIP -> {
                ZipInspection.inspect(file);
                yield InspectedUpload.xlsx(file);
            }
            case OLE2 -> {
                OleInspection.inspect(file);
                yield InspectedUpload.xls(file);
            }
            case HTML -> throw new RuleViolation("import.file.html");
            case SPREADSHEET_XML -> throw new RuleViolation("import.file.spreadsheet-xml");
            case PDF -> throw new RuleViolation("import.file.pdf");
            case IMAGE -> throw new RuleViolation("import.file.image");
            case ARCHIVE -> throw new RuleViolation("import.file.archive");
            case PROGRAM -> throw new RuleViolation("import.file.program");
            case RICH_TEXT -> throw new RuleViolation("import.file.document");
            case UNKNOWN ->
                InspectedUpload.delimited(
                        file, TextEncoding.of(file).orElseThrow(() -> new RuleViolation("import.file.unknown")));
        };
    }

    private static byte[] headOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }
}

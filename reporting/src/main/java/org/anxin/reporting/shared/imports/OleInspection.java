package org.anxin.reporting.shared.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anxin.domain.shared.RuleViolation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells an old workbook from what else lies in the same container: encrypted new ones, Word documents, macros. */
final class OleInspection {

    private OleInspection() {}

    static void inspect(Path file) throws IOException {
        if (Files.size(file) > ImportLimits.XLS_BYTES) {
            throw new RuleViolation("import.file.xls-too-big", String.valueOf(ImportLimits.XLS_BYTES >> 20));
        }
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            inspect(container.getRoot());
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException torn) {
            throw new RuleViolation("import.file.damaged");
        }
    }

    private static void inspect(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
            throw new RuleViolation("import.file.encrypted");
        }
        if (root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw new RuleViolation("import.file.document");
        }
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw new RuleViolation("import.file.macros");
        }
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            throw new RuleViolation(
                    root.hasEntryCaseInsensitive("Book") ? "import.file.xls-too-old" : "import.file.document");
        }
    }
}

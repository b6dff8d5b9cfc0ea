package org.anxin.reporting.shared.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What lies in the container of Office 97–2003 and of WPS: documents are told apart, macros and passwords refused. */
final class OleFileInspection {

    /** [MS-PPT] VBAInfoContainer with its VBAInfoAtom; behind it the number of the project and whether there are macros. */
    private static final String PRESENTATION_MACROS =
            "\u000F\u0000\u00FF\u0003\u0014\u0000\u0000\u0000\u0002\u0000\u0000\u0004\u000C\u0000\u0000\u0000";

    private static final int DEEPEST = 16;

    private final NamedFile file;
    private int entries;

    private OleFileInspection(NamedFile file) {
        this.file = file;
    }

    static FileFormat inspect(NamedFile file, Path content, FileView view) throws IOException {
        if (new ForeignContent(view).endsAsArchive()) {
            throw file.refusal("appended");
        }
        try (var container = new POIFSFileSystem(content.toFile(), true)) {
            return new OleFileInspection(file).inspect(container.getRoot(), view);
        } catch (IOException | IllegalArgumentException | IllegalStateException torn) {
            throw file.refusal("damaged");
        }
    }

    private FileFormat inspect(DirectoryNode root, FileView view) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
            throw file.refusal("encrypted");
        }
        refuseMacros(root, 0);
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return FileFormat.DOC;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return FileFormat.XLS;
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            refusePresentationMacros(view);
            return FileFormat.PPT;
        }
        throw file.refusal("unknown");
    }

    private void refuseMacros(DirectoryEntry directory, int depth) {
        if (depth > DEEPEST) {
            throw file.refusal("bomb");
        }
        for (Entry entry : directory) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (++entries > FileLimits.PARTS) {
                throw file.refusal("bomb");
            }
            if (name.equals("_vba_project") || name.equals("_vba_project_cur") || name.equals("macros")) {
                throw file.refusal("macros");
            }
            if (entry instanceof DirectoryEntry inner) {
                refuseMacros(inner, depth + 1);
            }
        }
    }

    /** A presentation keeps its macros inside its one stream. */
    private void refusePresentationMacros(FileView view) {
        for (int at = 0; at < view.length() - PRESENTATION_MACROS.length() - 8; at++) {
            if (view.u8(at) == 0x0F
                    && view.has(at, PRESENTATION_MACROS)
                    && view.u32le(at + PRESENTATION_MACROS.length() + 4) != 0) {
                throw file.refusal("macros");
            }
        }
    }
}

package org.anxin.reporting.shared.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.anxin.domain.shared.attachment.PhotoFacts;

/**
 * Looks at a file before it is kept: what it is by its content, whether its name says the same, whether that is on the
 * allow-list, and whether it is only that. Nothing is decoded, no XML is parsed, no macro is run. What it refuses it
 * refuses with a sentence for the clerk ({@code rule.file.*}), whose first argument is the file's name.
 */
public final class FileInspection {

    /** Extensions that have a sentence of their own, as the answer to “what then?” differs. */
    private static final Map<String, String> REFUSED_EXTENSIONS = Map.ofEntries(
            Map.entry("docm", "macros"),
            Map.entry("dotm", "macros"),
            Map.entry("xlsm", "macros"),
            Map.entry("xltm", "macros"),
            Map.entry("xlsb", "macros"),
            Map.entry("pptm", "macros"),
            Map.entry("ppsm", "macros"),
            Map.entry("zip", "archive"),
            Map.entry("rar", "archive"),
            Map.entry("7z", "archive"),
            Map.entry("gz", "archive"),
            Map.entry("tar", "archive"),
            Map.entry("htm", "html"),
            Map.entry("html", "html"),
            Map.entry("xhtml", "html"),
            Map.entry("mht", "html"),
            Map.entry("mhtml", "html"),
            Map.entry("svg", "html"),
            Map.entry("xml", "html"),
            Map.entry("js", "program"),
            Map.entry("vbs", "program"),
            Map.entry("exe", "program"),
            Map.entry("dll", "program"),
            Map.entry("msi", "program"),
            Map.entry("scr", "program"),
            Map.entry("com", "program"),
            Map.entry("bat", "program"),
            Map.entry("cmd", "program"),
            Map.entry("ps1", "program"),
            Map.entry("sh", "program"),
            Map.entry("jar", "program"),
            Map.entry("apk", "program"),
            Map.entry("lnk", "program"),
            Map.entry("gif", "picture-kind"),
            Map.entry("bmp", "picture-kind"),
            Map.entry("tif", "picture-kind"),
            Map.entry("tiff", "picture-kind"),
            Map.entry("rtf", "rich-text"));

    private FileInspection() {}

    /**
     * @param name as the browser sent it
     * @param content where it lies while it is looked at
     * @param zone of a camera that does not say its own
     */
    public static InspectedFile inspect(String name, Path content, ZoneId zone) throws IOException {
        var file = new NamedFile(name);
        var format = formatByName(file);
        long size = Files.size(content);
        if (size == 0) {
            throw file.refusal("empty");
        }
        if (size > FileLimits.FILE_BYTES) {
            throw file.refusal("too-big", String.valueOf(FileLimits.FILE_BYTES >> 20));
        }
        try (var view = FileView.of(content)) {
            var found = FoundContent.of(file, content, view);
            if (!format.admits(found)) {
                throw file.refusal("mismatch", found, found.extension());
            }
            return new InspectedFile(format, factsOf(file, found, view, zone));
        } catch (IndexOutOfBoundsException torn) {
            throw file.refusal("damaged");
        }
    }

    private static FileFormat formatByName(NamedFile file) {
        if (file.name().matches("(?s).*[/\\\\\\p{Cntrl}].*") || file.name().startsWith("..")) {
            throw file.refusal("path-name");
        }
        var extension = file.extension();
        if (extension.isEmpty()) {
            throw file.refusal("no-extension");
        }
        var refused = REFUSED_EXTENSIONS.get(extension);
        if (refused != null) {
            throw file.refusal(refused);
        }
        return FileFormat.ofExtension(extension).orElseThrow(() -> file.refusal("extension", extension));
    }

    private static PhotoFacts factsOf(NamedFile file, FileFormat found, FileView view, ZoneId zone) {
        if (!found.isPicture()) {
            return PhotoFacts.NONE;
        }
        return ExifFacts.of(PictureInspection.inspect(file, found, view).exif(), zone);
    }
}

package org.anxin.reporting.shared.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What is packed like an archive: the Office formats since 2007 and OFD are told apart, everything else is refused. */
final class PackageInspection extends ZipWalk {

    private static final String TYPES = "[content_types].xml";
    private static final int MOST_TYPES = 1 << 20;
    private static final Pattern PROGRAM = Pattern.compile(".*\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|js|hta|jar|msi|lnk)");

    private final NamedFile file;
    private final ByteArrayOutputStream types = new ByteArrayOutputStream();
    private boolean ofd;
    private boolean office;

    private PackageInspection(NamedFile file) {
        super(FileLimits.PARTS, FileLimits.UNPACKED_BYTES);
        this.file = file;
    }

    static FileFormat inspect(NamedFile file, Path content, FileView view) throws IOException {
        var foreign = new ForeignContent(view);
        if (foreign.hasArchiveEnd() && !foreign.endsAsArchive() || foreign.hasPdfHead()) {
            throw file.refusal("appended");
        }
        var inspection = new PackageInspection(file);
        inspection.walk(content);
        return inspection.format();
    }

    @Override
    protected RuleViolation refusal(String why) {
        return file.refusal(why);
    }

    @Override
    protected void look(Set<String> names) {
        if (names.contains("encryptedpackage")) {
            throw file.refusal("encrypted");
        }
        if (names.stream().anyMatch(PackageInspection::isMacro)) {
            throw file.refusal("macros");
        }
        ofd = names.contains("ofd.xml");
        office = names.contains(TYPES);
        if (!ofd && !office) {
            throw file.refusal("archive");
        }
        if (names.stream().anyMatch(name -> PROGRAM.matcher(name).matches())) {
            throw file.refusal("program");
        }
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml") || name.contains("/activex/");
    }

    @Override
    protected void follow(String name, long offset, byte[] bytes, int length) {
        if (name.equals(TYPES)) {
            if (offset + length > MOST_TYPES) {
                throw file.refusal("bomb");
            }
            types.write(bytes, 0, length);
        }
    }

    /** By the type of the main part: its name is the writer's choice. */
    private FileFormat format() {
        var declared = types.toString(StandardCharsets.UTF_8).replace("\0", "");
        if (declared.contains("macroEnabled") || declared.contains("vbaProject")) {
            throw file.refusal("macros");
        }
        var format = formatOf(declared);
        if (format == null) {
            throw file.refusal("unknown");
        }
        return format;
    }

    private @Nullable FileFormat formatOf(String declared) {
        if (declared.contains("wordprocessingml.document.main+xml")) {
            return FileFormat.DOCX;
        }
        if (declared.contains("spreadsheetml.sheet.main+xml")) {
            return FileFormat.XLSX;
        }
        if (declared.contains("presentationml.presentation.main+xml")) {
            return FileFormat.PPTX;
        }
        return ofd && !office ? FileFormat.OFD : null;
    }
}

package org.anxin.reporting.shared.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.shared.ledger.LedgerHeading;
import org.anxin.reporting.shared.LedgerWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP of files, written as they come, whose last entries are its index: 目录.xlsx for people and SHA256SUMS.txt for
 * {@code sha256sum -c}. Every file is hashed while it is written and compared with what was registered.
 */
public final class ArchivePackage {

    private static final int LONGEST_NAME = 120;

    private final ZipOutputStream zip;
    private final List<ArchiveEntry> entries = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    public ArchivePackage(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** A file that the product makes for the package. */
    public void addMade(String name, String about, ArchivedContent content) throws IOException {
        add("", name, about, "", null, null, content);
    }

    /**
     * A file that somebody added to a record.
     *
     * @param folder of the package, parts separated by “/”
     * @param registered the hash that was kept when it came in
     */
    public void addKept(
            String folder,
            String name,
            String about,
            String unitName,
            Instant addedAt,
            String registered,
            ArchivedContent content)
            throws IOException {
        add(folder, name, about, unitName, addedAt, registered, content);
    }

    /** Writes the index and ends the package; the stream below stays open. */
    public void finish(LedgerHeading heading) throws IOException {
        var listed = List.copyOf(entries);
        write("目录.xlsx", out -> LedgerWorkbook.write(heading, columns(), listed::forEach, out));
        write(
                "SHA256SUMS.txt",
                out -> out.write(listed.stream()
                        .map(entry -> entry.sha256() + "  " + entry.path() + "\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8)));
        zip.finish();
        zip.flush();
    }

    private void add(
            String folder,
            String name,
            String about,
            String unitName,
            @Nullable Instant addedAt,
            @Nullable String registered,
            ArchivedContent content)
            throws IOException {
        var path = unused(folder, name);
        var written = write(path, content);
        entries.add(new ArchiveEntry(
                path,
                about,
                unitName,
                addedAt,
                written.size(),
                written.sha256(),
                registered == null || registered.equals(written.sha256())));
    }

    private record Written(long size, String sha256) {}

    private Written write(String path, ArchivedContent content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        var counting = new Counting(zip);
        var hashing = new DigestOutputStream(counting, sha256());
        content.writeTo(hashing);
        zip.closeEntry();
        return new Written(
                counting.count,
                HexFormat.of().formatHex(hashing.getMessageDigest().digest()));
    }

    private String unused(String folder, String name) {
        var place = folder.isEmpty() ? "" : clean(folder, true) + "/";
        var plain = shortened(clean(name, false));
        int dot = plain.lastIndexOf('.');
        var stem = dot > 0 ? plain.substring(0, dot) : plain;
        var extension = dot > 0 ? plain.substring(dot) : "";
        var path = place + plain;
        for (int n = 2; !paths.add(path); n++) {
            path = place + stem + "（" + n + "）" + extension;
        }
        return path;
    }

    /** No name leads out of the package or hides in it. */
    private static String clean(String text, boolean folders) {
        var cleaned = text.replaceAll(folders ? "[\\p{Cntrl}\\\\:*?\"<>|]" : "[\\p{Cntrl}\\\\/:*?\"<>|]", "_");
        return cleaned.replace("..", "__").strip();
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var extension = dot > name.length() - 8 && dot > 0 ? name.substring(dot) : "";
        return name.substring(0, LONGEST_NAME - extension.length()) + extension;
    }

    private static List<LedgerColumn<ArchiveEntry>> columns() {
        return List.of(
                new LedgerColumn<>("文件", Kind.TEXT, 50, ArchiveEntry::path),
                new LedgerColumn<>("内容", Kind.TEXT, 36, ArchiveEntry::about),
                new LedgerColumn<>("单位", Kind.TEXT, 16, ArchiveEntry::unitName),
                new LedgerColumn<>("上传时间", Kind.DATE_TIME, 17, ArchiveEntry::addedAt),
                new LedgerColumn<>("大小（字节）", Kind.COUNT, 12, ArchiveEntry::sizeBytes),
                new LedgerColumn<>("校验值（SHA-256）", Kind.CODE, 68, ArchiveEntry::sha256),
                new LedgerColumn<>("与登记时核对", Kind.TEXT, 14, entry -> entry.intact() ? "一致" : "不一致"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Counts what goes through; closing ends the entry's writer, not the package. */
    private static final class Counting extends FilterOutputStream {

        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

package org.anxin.app.shared.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import org.anxin.app.shared.attachment.TemporaryFiles.TemporaryFile;
import org.anxin.reporting.shared.files.FileInspection;
import org.anxin.reporting.shared.files.FileLimits;
import org.anxin.reporting.shared.files.InspectedFile;

/** A file that has been looked at and is not kept yet. */
record IncomingDraft(String name, TemporaryFile file, String sha256, InspectedFile inspected) implements AutoCloseable {

    static IncomingDraft of(IncomingFile incoming, TemporaryFiles temporary, ZoneId zone) throws IOException {
        var digest = digest();
        TemporaryFile file;
        try (var content = incoming.content().open()) {
            file = temporary.keep(new DigestInputStream(new Enough(content), digest));
        }
        try {
            var inspected = FileInspection.inspect(incoming.name(), file.path(), zone);
            return new IncomingDraft(incoming.name(), file, HexFormat.of().formatHex(digest.digest()), inspected);
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file.path());
    }

    @Override
    public void close() {
        file.close();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends one byte behind what is allowed: enough to see that it is too much. */
    private static final class Enough extends InputStream {

        private final InputStream content;
        private long left = FileLimits.FILE_BYTES + 1;

        Enough(InputStream content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            return left-- <= 0 ? -1 : content.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = left <= 0 ? -1 : content.read(buffer, from, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}

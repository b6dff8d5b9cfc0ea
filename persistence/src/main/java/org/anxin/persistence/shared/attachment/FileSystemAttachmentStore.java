package org.anxin.persistence.shared.attachment;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.attachment.StoredContent;
import org.anxin.persistence.shared.database.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps content in the data folder as {@code files/ab/cd/abcd….}: written beside first, forced to the disk, then linked
 * to its name, which fails rather than overwrite. What a kill leaves beside is swept at a later start.
 */
@Component
public class FileSystemAttachmentStore implements AttachmentStore {

    private static final Logger LOG = LoggerFactory.getLogger(FileSystemAttachmentStore.class);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 64 * 1024;
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;
    private final Path incoming;

    FileSystemAttachmentStore(DataFolder data, Clock clock) throws IOException {
        this.folder = data.files();
        this.incoming = folder.resolve("incoming");
        Files.createDirectories(incoming);
        sweep(clock.instant().minus(ABANDONED));
    }

    /** For a tool that works without the application. */
    public static AttachmentStore in(DataFolder data, Clock clock) throws IOException {
        return new FileSystemAttachmentStore(data, clock);
    }

    @Override
    public StoredContent put(InputStream content) throws IOException {
        Path draft = Files.createTempFile(incoming, "", "");
        try {
            StoredContent stored = write(content, draft);
            Path place = place(stored.sha256());
            makeFolder(place.getParent());
            try {
                Files.createLink(place, draft);
                force(place.getParent());
            } catch (FileAlreadyExistsException alreadyKept) {
                LOG.debug("Content {} is kept already", stored.sha256());
            }
            return stored;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return Files.newInputStream(place(sha256));
        } catch (NoSuchFileException e) {
            throw new FileNotFoundException(sha256);
        }
    }

    @Override
    public boolean contains(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    private static StoredContent write(InputStream content, Path draft) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int read; (read = content.read(buffer)) >= 0; ) {
                digest.update(buffer, 0, read);
                for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
                    channel.write(bytes);
                }
                size += read;
            }
            channel.force(true);
        }
        return new StoredContent(HexFormat.of().formatHex(digest.digest()), size);
    }

    private Path place(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private void makeFolder(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            Files.createDirectories(place);
            force(place.getParent());
            force(folder);
        }
    }

    /** The entry of a folder, too, has to reach the disk. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void sweep(Instant before) throws IOException {
        try (var drafts = Files.newDirectoryStream(incoming)) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

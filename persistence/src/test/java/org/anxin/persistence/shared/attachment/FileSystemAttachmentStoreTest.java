package org.anxin.persistence.shared.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.attachment.StoredContent;
import org.anxin.persistence.shared.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSystemAttachmentStoreTest extends AttachmentStoreContract {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @TempDir
    Path data;

    @Override
    AttachmentStore store() throws IOException {
        return new FileSystemAttachmentStore(new DataFolder(data), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void neverTouchesContentThatIsKept() throws IOException {
        AttachmentStore store = store();
        StoredContent stored = store.put(text("abc"));
        Path kept = data.resolve("files/ba/78").resolve(stored.sha256());
        Files.setLastModifiedTime(kept, FileTime.from(NOW.minus(Duration.ofDays(9))));

        store.put(text("abc"));

        assertThat(Files.getLastModifiedTime(kept).toInstant()).isEqualTo(NOW.minus(Duration.ofDays(9)));
    }

    @Test
    void sweepsWhatAKillLeftBesideAndSparesAnUploadThatIsUnderWay() throws IOException {
        Path incoming = Files.createDirectories(data.resolve("files/incoming"));
        Path abandoned = draftOf(incoming, NOW.minus(Duration.ofDays(2)));
        Path underWay = draftOf(incoming, NOW.minus(Duration.ofMinutes(1)));

        store();

        assertThat(abandoned).doesNotExist();
        assertThat(underWay).exists();
    }

    private static Path draftOf(Path incoming, Instant at) throws IOException {
        return Files.setLastModifiedTime(Files.createTempFile(incoming, "", ""), FileTime.from(at));
    }
}

package org.anxin.persistence.shared.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.attachment.StoredContent;
import org.junit.jupiter.api.Test;

/** What every store of attachments promises, wherever it keeps them. */
abstract class AttachmentStoreContract {

    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    abstract AttachmentStore store() throws IOException;

    @Test
    void givesBackWhatWasPutIn() throws IOException {
        AttachmentStore store = store();
        byte[] content = new byte[1_000_003];
        new Random(1).nextBytes(content);

        StoredContent stored = store.put(new ByteArrayInputStream(content));

        assertThat(stored.sizeBytes()).isEqualTo(content.length);
        try (InputStream back = store.open(stored.sha256())) {
            assertThat(back.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void namesContentByItsHash() throws IOException {
        assertThat(store().put(text("abc")).sha256()).isEqualTo(SHA256_OF_ABC);
    }

    @Test
    void keepsEqualContentOnceAndAnEmptyFileToo() throws IOException {
        AttachmentStore store = store();
        assertThat(store.put(text("abc"))).isEqualTo(store.put(text("abc")));
        assertThat(store.put(text("")).sizeBytes()).isZero();
    }

    @Test
    void takesEqualContentFromManyAtOnce() throws Exception {
        AttachmentStore store = store();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var puts = IntStream.range(0, 20)
                    .mapToObj(n -> executor.submit(() -> store.put(text("abc"))))
                    .toList();
            for (var put : puts) {
                assertThat(put.get().sha256()).isEqualTo(SHA256_OF_ABC);
            }
        }
    }

    @Test
    void leavesNothingBehindWhenTheUploadBreaksOff() throws IOException {
        AttachmentStore store = store();

        assertThatIOException().isThrownBy(() -> store.put(new BreakingOff(text("abc"))));

        assertThat(store.contains(SHA256_OF_ABC)).isFalse();
    }

    @Test
    void knowsWhatItDoesNotHave() throws IOException {
        AttachmentStore store = store();
        assertThat(store.contains(SHA256_OF_ABC)).isFalse();
        assertThatExceptionOfType(FileNotFoundException.class).isThrownBy(() -> store.open(SHA256_OF_ABC));
    }

    @Test
    void opensNothingButHashes() throws IOException {
        AttachmentStore store = store();
        assertThatIllegalArgumentException().isThrownBy(() -> store.open("../../etc/passwd"));
    }

    static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An upload whose connection is lost after its last byte and before its end. */
    private static final class BreakingOff extends InputStream {

        private final InputStream content;

        BreakingOff(InputStream content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            int read = content.read();
            if (read < 0) {
                throw new IOException("connection lost");
            }
            return read;
        }
    }
}

package org.anxin.domain.shared.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps the content of files under the name of its own hash: equal content is kept once, nothing is ever overwritten or
 * removed, and what comes back is what was put in.
 */
public interface AttachmentStore {

    /** Reads to the end; returns only when the content would survive a power cut. Leaves nothing behind when it fails. */
    StoredContent put(InputStream content) throws IOException;

    /** @throws java.io.FileNotFoundException where no content has this hash */
    InputStream open(String sha256) throws IOException;

    boolean contains(String sha256);
}

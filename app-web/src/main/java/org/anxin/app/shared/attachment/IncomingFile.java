package org.anxin.app.shared.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param name as the browser sent it
 */
public record IncomingFile(String name, Content content) {

    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}

package org.anxin.persistence.shared.protection;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A ciphertext that these keys do not open: it was tampered with, or sealed elsewhere. */
final class UnreadableText extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableText(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

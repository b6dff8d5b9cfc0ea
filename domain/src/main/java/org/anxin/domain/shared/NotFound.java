package org.anxin.domain.shared;

import java.io.Serial;

/** Nothing there for the one who asks: it does not exist, or it is out of scope. Both are answered alike. */
public final class NotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object key) {
        super(what + " " + key);
    }
}

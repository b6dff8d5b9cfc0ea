package org.anxin.app.shared.web;

import org.jspecify.annotations.Nullable;

/** The version that a form was opened with. */
public final class Versions {

    private static final long NONE = -1;

    private Versions() {}

    /** A form without one was not opened by us, and so is stale. */
    public static long of(@Nullable Long version) {
        return version == null ? NONE : version;
    }
}

package org.anxin.reporting.shared.files;

/** How much a file that is added to a record may hold. */
public final class FileLimits {

    public static final long FILE_BYTES = 50L << 20;

    /** Chosen at once. */
    public static final int FILES = 20;

    /** A picture is drawn with four bytes for each; read from its head, never by decoding. */
    static final long PIXELS = 60_000_000;

    static final int PARTS = 5_000;

    /** What an Office file may weigh unpacked, all parts together. */
    static final long UNPACKED_BYTES = 512L << 20;

    private FileLimits() {}
}

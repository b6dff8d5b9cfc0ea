package org.anxin.reporting.shared.files;

import org.jspecify.annotations.Nullable;

/** PNG: chunks from IHDR to IEND (ISO/IEC 15948). */
final class PngPicture {

    private static final int SIGNATURE = 8;
    private static final int AROUND_CHUNK = 12;

    private PngPicture() {}

    static Picture read(FileView view) {
        if (!view.has(SIGNATURE + 4, "IHDR")) {
            throw new IndexOutOfBoundsException(SIGNATURE);
        }
        byte @Nullable [] exif = null;
        int at = SIGNATURE;
        while (!view.has(at + 4, "IEND")) {
            int length = Math.toIntExact(Math.min(view.u32(at), Integer.MAX_VALUE - AROUND_CHUNK - at));
            if (view.has(at + 4, "eXIf")) {
                exif = view.copy(at + 8, length);
            }
            at += AROUND_CHUNK + length;
        }
        if (view.u32(at) != 0) {
            throw new IndexOutOfBoundsException(at);
        }
        return new Picture(view.u32(16), view.u32(20), Math.min(at + AROUND_CHUNK, view.length()), exif);
    }
}

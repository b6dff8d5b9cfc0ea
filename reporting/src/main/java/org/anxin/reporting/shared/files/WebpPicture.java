package org.anxin.reporting.shared.files;

import org.jspecify.annotations.Nullable;

/** WebP: chunks of a RIFF container; the first one names the size (RFC 9649). */
final class WebpPicture {

    private static final int FIRST = 12;
    private static final int DATA = 8;
    private static final int SIZE_BITS = 0x3FFF;

    private WebpPicture() {}

    static Picture read(FileView view) {
        long stated = 8 + view.u32le(4);
        if (stated > view.length()) {
            throw new IndexOutOfBoundsException(4);
        }
        int end = (int) stated;
        int data = FIRST + DATA;
        return switch (view.ascii(FIRST, 4)) {
            case "VP8X" -> new Picture(view.u24le(data + 4) + 1L, view.u24le(data + 7) + 1L, end, exif(view, end));
            case "VP8L" ->
                new Picture(
                        (view.u32le(data + 1) & SIZE_BITS) + 1,
                        (view.u32le(data + 1) >> 14 & SIZE_BITS) + 1,
                        end,
                        null);
            case "VP8 " -> new Picture(view.u16le(data + 6) & SIZE_BITS, view.u16le(data + 8) & SIZE_BITS, end, null);
            default -> throw new IndexOutOfBoundsException(FIRST);
        };
    }

    private static byte @Nullable [] exif(FileView view, int end) {
        for (long at = FIRST; at < end - DATA; ) {
            long length = view.u32le((int) at + 4);
            if (view.has((int) at, "EXIF")) {
                return view.copy((int) at + DATA, (int) Math.min(length, view.length()));
            }
            at += DATA + length + (length & 1);
        }
        return null;
    }
}

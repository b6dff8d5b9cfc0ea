package org.anxin.reporting.shared.files;

import org.jspecify.annotations.Nullable;

/** JPEG: segments up to the scan, then coded data up to the next marker that is one (ITU-T T.81, annex B). */
final class JpegPicture {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final String EXIF = "Exif\0\0";

    /** As a length it makes the rest of the picture a comment of a script. */
    private static final String COMMENT = "/*";

    private final FileView view;
    private int at = 2;
    private int width;
    private int height;
    private byte @Nullable [] exif;

    private JpegPicture(FileView view) {
        this.view = view;
    }

    static Picture read(FileView view) {
        return new JpegPicture(view).read();
    }

    /** Whether its first segment opens a comment that is closed again: the way to write a script that shows a picture. */
    static boolean isScript(FileView view) {
        if (view.has(4, COMMENT)) {
            return new ForeignContent(view).find("*/", 6, view.length());
        }
        boolean plainHead = view.u8(3) == APP0 && view.has(6, "JFIF\0");
        return plainHead && view.u16(4) != 16 + 3 * view.u8(18) * view.u8(19);
    }

    private Picture read() {
        for (int marker = marker(); marker != END; marker = marker()) {
            if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) {
                continue;
            }
            int length = view.u16(at);
            if (length < 2) {
                throw new IndexOutOfBoundsException(at);
            }
            segment(marker, length);
            at += length;
            if (marker == SCAN) {
                skipCodedData();
            }
        }
        return new Picture(width, height, at, exif);
    }

    private int marker() {
        if (view.u8(at) != 0xFF) {
            throw new IndexOutOfBoundsException(at);
        }
        int marker = view.u8(++at);
        while (marker == 0xFF) {
            marker = view.u8(++at);
        }
        at++;
        return marker;
    }

    private void segment(int marker, int length) {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            height = Math.max(height, view.u16(at + 3));
            width = Math.max(width, view.u16(at + 5));
        }
        if (marker == APP1 && exif == null && length > 2 + EXIF.length() && view.has(at + 2, EXIF)) {
            exif = view.copy(at + 2 + EXIF.length(), length - 2 - EXIF.length());
        }
    }

    private void skipCodedData() {
        while (view.u8(at) != 0xFF || view.u8(at + 1) == 0 || view.u8(at + 1) >= 0xD0 && view.u8(at + 1) <= 0xD7) {
            at++;
        }
    }
}

package org.anxin.reporting.shared.files;

import org.jspecify.annotations.Nullable;

/**
 * What the structure of a picture says, read without decoding it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param end where the picture ends and something else may begin
 * @param exif what the camera wrote, as it lies in the file
 */
record Picture(long width, long height, int end, byte @Nullable [] exif) {

    long pixels() {
        return width * height;
    }
}

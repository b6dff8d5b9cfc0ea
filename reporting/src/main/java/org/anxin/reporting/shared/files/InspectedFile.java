package org.anxin.reporting.shared.files;

import org.anxin.domain.shared.attachment.PhotoFacts;

/**
 * A file that may be kept.
 *
 * @param format what it is by its content
 * @param photo what the camera wrote into a picture
 */
public record InspectedFile(FileFormat format, PhotoFacts photo) {

    public String mediaType() {
        return format.mediaType();
    }
}

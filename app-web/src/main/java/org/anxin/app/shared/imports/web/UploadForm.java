package org.anxin.app.shared.imports.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file and what it is to be imported as. */
record UploadForm(@Nullable String kind, @Nullable MultipartFile file) {

    static UploadForm of(String kind) {
        return new UploadForm(kind, null);
    }

    boolean hasFile() {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
    }
}

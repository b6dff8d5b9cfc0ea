package org.anxin.app.shared.attachment.web;

import java.util.List;
import java.util.Objects;
import org.anxin.app.shared.attachment.IncomingFile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form's field, as they came; a field left alone sends one without a name. */
public final class ChosenFiles {

    private ChosenFiles() {}

    public static List<IncomingFile> of(@Nullable List<MultipartFile> field) {
        return field == null
                ? List.of()
                : field.stream()
                        .filter(file -> file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isBlank())
                        .map(file -> new IncomingFile(
                                Objects.requireNonNull(file.getOriginalFilename()), file::getInputStream))
                        .toList();
    }
}

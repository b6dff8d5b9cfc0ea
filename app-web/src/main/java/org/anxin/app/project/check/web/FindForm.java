package org.anxin.app.project.check.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anxin.domain.project.check.FindingState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the sector authority has found. */
record FindForm(
        @NotNull(message = "{rule.finding.verdict}") @Nullable
        FindingState verdict,

        @NotBlank(message = "{rule.finding.text}") @Size(max = 1000, message = "{form.finding.text-long}") @Nullable
        String text,

        @Nullable List<MultipartFile> files,
        @Nullable Long version) {

    static FindForm blank(long version) {
        return new FindForm(null, null, null, version);
    }
}

package org.anxin.app.project.check.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anxin.domain.project.check.FindingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody suspects of a project.
 *
 * @param party id of the party; nothing where none is recorded
 */
record RaiseForm(
        @NotNull(message = "{form.finding.kind}") @Nullable FindingKind kind,

        @Nullable String party,

        @NotBlank(message = "{rule.finding.suspicion}")
        @Size(max = 1000, message = "{form.finding.suspicion-long}")
        @Nullable
        String suspicion,

        @Nullable List<MultipartFile> files) {}

package org.anxin.app.shared.attachment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a file counts no longer. */
record VoidFileForm(
        @NotBlank(message = "{rule.attachment.void-reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason) {}

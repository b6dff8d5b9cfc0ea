package org.anxin.app.shared.reference.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.anxin.domain.shared.reference.Platform;
import org.jspecify.annotations.Nullable;

/** A platform's number of a record. */
record ReferenceForm(
        @Nullable String kind,
        @Nullable String key,

        @NotNull(message = "{form.reference.platform}") @Nullable
        Platform platform,

        @NotBlank(message = "{rule.reference.number}")
        @Size(max = 80, message = "{form.reference.number-long}")
        @Nullable
        String number) {}

package org.anxin.app.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a record does not count. */
record VoidForm(
        @NotBlank(message = "{form.project.void-reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @Nullable Long version) {}

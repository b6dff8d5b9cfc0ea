package org.anxin.app.enterprise.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an enterprise or a certificate does not count. */
record VoidForm(
        @NotBlank(message = "{rule.enterprise.void-reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @Nullable Long version) {}

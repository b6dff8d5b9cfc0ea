package org.anxin.app.warning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What was done about a warning. */
record DisposalForm(
        @NotBlank(message = "{form.warning.text}") @Size(max = 1000, message = "{form.warning.text-long}") @Nullable
        String text,

        @Nullable Long version) {}

package org.anxin.app.warning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.anxin.domain.warning.WarningClosing;
import org.jspecify.annotations.Nullable;

/** How a warning ends, and why. */
record ClosingForm(
        @NotNull(message = "{form.warning.closing}") @Nullable
        WarningClosing closing,

        @NotBlank(message = "{form.warning.note}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String note,

        @Nullable Long version) {}

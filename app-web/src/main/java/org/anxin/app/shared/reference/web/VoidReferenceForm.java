package org.anxin.app.shared.reference.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a number does not belong to its record. */
record VoidReferenceForm(
        @NotBlank(message = "{rule.reference.void-reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason) {}

package org.anxin.app.task.instruction.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an instruction is voided. */
record AnnulForm(
        @NotBlank(message = "{form.instruction.reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @Nullable Long version) {}

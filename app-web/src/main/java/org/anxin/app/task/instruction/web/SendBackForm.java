package org.anxin.app.task.instruction.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an answer does not do, and by when another one is due. */
record SendBackForm(
        @NotBlank(message = "{form.instruction.reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @NotBlank(message = "{form.instruction.due-on}") @Nullable
        String dueOn,

        @Nullable Long version) {}

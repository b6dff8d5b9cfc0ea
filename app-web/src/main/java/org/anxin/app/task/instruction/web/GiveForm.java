package org.anxin.app.task.instruction.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a leader writes, or the office registers for him. */
record GiveForm(
        @NotBlank(message = "{form.instruction.text}")
        @Size(max = 1000, message = "{form.instruction.text-long}")
        @Nullable
        String text,

        @Size(max = 60, message = "{form.long.60}") @Nullable
        String instructedBy,

        @NotEmpty(message = "{form.instruction.units}") @Nullable
        List<String> units,

        @NotBlank(message = "{form.instruction.due-on}") @Nullable
        String dueOn) {}

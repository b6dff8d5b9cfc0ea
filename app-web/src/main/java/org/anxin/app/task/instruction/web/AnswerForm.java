package org.anxin.app.task.instruction.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the addressed unit answers. */
record AnswerForm(
        @NotBlank(message = "{form.instruction.answer}")
        @Size(max = 2000, message = "{form.instruction.answer-long}")
        @Nullable
        String text,

        @Nullable Long version) {}

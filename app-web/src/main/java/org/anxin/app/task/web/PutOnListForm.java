package org.anxin.app.task.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed to put a unit on a list. */
record PutOnListForm(
        @NotBlank(message = "{form.unit-list.unit}") @Nullable
        String unitCode,

        @NotBlank(message = "{form.unit-list.from}") @Nullable
        String from,

        @NotBlank(message = "{form.unit-list.basis}")
        @Size(max = 200, message = "{form.unit-list.basis-long}")
        @Nullable
        String basis) {}

package org.anxin.app.task.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed to take a unit off a list. */
record TakeOffListForm(
        @NotBlank(message = "{form.unit-list.last-day}") @Nullable
        String lastDay,

        @NotBlank(message = "{form.unit-list.end-basis}")
        @Size(max = 200, message = "{form.unit-list.basis-long}")
        @Nullable
        String basis,

        long version) {}

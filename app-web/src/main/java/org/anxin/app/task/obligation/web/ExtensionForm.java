package org.anxin.app.task.obligation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed to grant more time. */
record ExtensionForm(
        @NotBlank(message = "{form.obligation.new-due}") @Nullable
        String newDueOn,

        @NotBlank(message = "{form.obligation.extension-reason}")
        @Size(max = 500, message = "{form.obligation.reason-long}")
        @Nullable
        String reason,

        @Nullable Long version) {}

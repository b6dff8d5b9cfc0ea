package org.anxin.app.task.obligation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why nothing is owed this time. */
record ExemptionForm(
        @NotBlank(message = "{form.obligation.exemption-reason}")
        @Size(max = 500, message = "{form.obligation.reason-long}")
        @Nullable
        String reason,

        @Nullable Long version) {}

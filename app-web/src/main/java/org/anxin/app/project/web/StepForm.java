package org.anxin.app.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.anxin.domain.project.ProjectState;
import org.jspecify.annotations.Nullable;

/** The next step of a project. */
record StepForm(
        @NotNull(message = "{form.project.next}") @Nullable ProjectState next,

        @NotBlank(message = "{form.project.on-day}") @Nullable
        String onDay,

        @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @Nullable Long version) {}

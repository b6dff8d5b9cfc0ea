package org.anxin.app.shared.imports.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The new name of a saved mapping. */
record LayoutNameForm(
        @NotBlank(message = "{form.import.layout.name}")
        @Size(max = 60, message = "{form.import.layout.name-size}")
        @Nullable
        String name,

        @Nullable Long version) {}

package org.anxin.app.organization.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A password typed twice. */
record PasswordForm(
        @NotBlank(message = "{form.password.new}") @Nullable String password,

        @NotBlank(message = "{form.password.repeated}") @Nullable
        String repeated) {}

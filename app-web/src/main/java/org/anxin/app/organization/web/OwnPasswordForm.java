package org.anxin.app.organization.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The old password, and the new one typed twice. */
record OwnPasswordForm(
        @NotBlank(message = "{form.password.old}") @Nullable String old,
        @NotBlank(message = "{form.password.new}") @Nullable String password,

        @NotBlank(message = "{form.password.repeated}") @Nullable
        String repeated) {}

package org.anxin.app.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The administrator who prepares grants and the colleague who approves them. */
record FirstPeopleForm(
        @NotBlank(message = "{form.user.username}")
        @Pattern(regexp = "[a-z][a-z0-9._-]{1,59}|", message = "{rule.user.username}")
        @Nullable
        String username,

        @NotBlank(message = "{form.user.full-name}") @Size(max = 60, message = "{form.long.60}") @Nullable
        String fullName,

        @NotBlank(message = "{form.user.unit}") @Nullable String unitCode,
        @NotBlank(message = "{form.password.new}") @Nullable String password,

        @NotBlank(message = "{form.password.repeated}") @Nullable
        String repeated,

        @NotBlank(message = "{form.user.username}")
        @Pattern(regexp = "[a-z][a-z0-9._-]{1,59}|", message = "{rule.user.username}")
        @Nullable
        String approverUsername,

        @NotBlank(message = "{form.user.full-name}") @Size(max = 60, message = "{form.long.60}") @Nullable
        String approverFullName) {

    static FirstPeopleForm blank() {
        return new FirstPeopleForm(null, null, null, null, null, null, null);
    }
}

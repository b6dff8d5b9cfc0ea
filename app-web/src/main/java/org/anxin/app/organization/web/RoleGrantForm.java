package org.anxin.app.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The roles that an account shall have, and why. */
record RoleGrantForm(
        @Nullable List<String> roles,

        @NotBlank(message = "{form.reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason) {}

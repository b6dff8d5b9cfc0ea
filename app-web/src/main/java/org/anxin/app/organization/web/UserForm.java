package org.anxin.app.organization.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.anxin.domain.organization.UserAccount;
import org.jspecify.annotations.Nullable;

/** What is typed about an account. */
record UserForm(
        @NotBlank(message = "{form.user.username}")
        @Pattern(regexp = "[a-z][a-z0-9._-]{1,59}|", message = "{rule.user.username}")
        @Nullable
        String username,

        @NotBlank(message = "{form.user.full-name}") @Size(max = 60, message = "{form.long.60}") @Nullable
        String fullName,

        @NotBlank(message = "{form.user.unit}") @Nullable String unitCode,

        @Pattern(regexp = "\\s*(1\\d{10}|0\\d{2,3}-?\\d{7,8})?\\s*", message = "{form.user.phone}") @Nullable
        String phone,

        @Email(message = "{form.user.email}") @Size(max = 120, message = "{form.long.120}") @Nullable
        String email,

        @Nullable Long version) {

    static UserForm blank() {
        return new UserForm(null, null, null, null, null, null);
    }

    static UserForm of(UserAccount account) {
        return new UserForm(
                account.username(),
                account.fullName(),
                account.unitCode(),
                null,
                account.email().orElse(null),
                account.version());
    }
}

package org.anxin.app.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anxin.domain.organization.Reach;
import org.anxin.domain.organization.Role;
import org.jspecify.annotations.Nullable;

/** What a role shall be, and why. */
record RoleForm(
        @NotBlank(message = "{form.role.code}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,29}|", message = "{form.role.code}")
        @Nullable
        String code,

        @NotBlank(message = "{form.role.name}") @Size(max = 40, message = "{form.long.40}") @Nullable
        String name,

        @NotNull(message = "{form.role.reach}") @Nullable Reach reach,

        @NotEmpty(message = "{form.role.permissions}") @Nullable
        List<String> permissions,

        @Size(max = 300, message = "{form.long.300}") @Nullable
        String note,

        @NotBlank(message = "{form.reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason) {

    static RoleForm blank() {
        return new RoleForm(null, null, null, List.of("task.read"), null, null);
    }

    static RoleForm of(Role role) {
        return new RoleForm(
                role.code(),
                role.name(),
                role.reach(),
                List.copyOf(role.permissions()),
                role.note().orElse(null),
                null);
    }
}

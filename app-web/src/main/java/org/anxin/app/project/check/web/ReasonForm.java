package org.anxin.app.project.check.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is voided or taken back. */
record ReasonForm(
        @NotBlank(message = "{form.check.reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @Nullable Long version) {

    static ReasonForm blank(long version) {
        return new ReasonForm(null, version);
    }
}

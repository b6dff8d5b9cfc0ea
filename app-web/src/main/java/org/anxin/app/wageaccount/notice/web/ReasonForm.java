package org.anxin.app.wageaccount.notice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a notice is taken back, or puts another right. */
record ReasonForm(
        @NotBlank(message = "{form.notice.reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @Nullable Long version) {}

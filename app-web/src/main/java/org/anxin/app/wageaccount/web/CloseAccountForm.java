package org.anxin.app.wageaccount.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** When it was closed. */
record CloseAccountForm(
        @NotBlank(message = "{form.account.closed}") @Nullable
        String closedOn,

        @Size(max = 500, message = "{form.long.500}") @Nullable
        String note,

        @Nullable Long version) {}

package org.anxin.app.wageaccount.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an account should not be on record. */
record VoidAccountForm(
        @NotBlank(message = "{rule.account.void-reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @Nullable Long version) {}

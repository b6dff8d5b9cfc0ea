package org.anxin.app.wageaccount.labor.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a payment should not be on record. */
record VoidPaymentForm(
        @NotBlank(message = "{rule.labor.void-reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @Nullable Long version) {}

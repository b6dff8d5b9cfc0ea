package org.anxin.app.wageaccount.alert.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a bank takes an alert back. */
record TakeBackForm(
        @NotBlank(message = "{rule.alert.void-reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @Nullable Long version) {}

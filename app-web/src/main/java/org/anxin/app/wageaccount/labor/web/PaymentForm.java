package org.anxin.app.wageaccount.labor.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed of a progress payment. */
record PaymentForm(
        @NotBlank(message = "{form.labor.project}") @Nullable
        String projectCode,

        @NotBlank(message = "{form.labor.from}") @Nullable String cycleFrom,

        @NotBlank(message = "{form.labor.to}") @Nullable String cycleTo,

        @NotBlank(message = "{form.labor.amount}") @Nullable String amount,

        @Nullable String paidOn,
        @Nullable String reported,

        @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason) {

    static PaymentForm of(@Nullable String projectCode) {
        return new PaymentForm(projectCode, null, null, null, null, null, null);
    }
}

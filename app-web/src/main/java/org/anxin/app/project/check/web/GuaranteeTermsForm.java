package org.anxin.app.project.check.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.anxin.domain.project.check.GuaranteeForm;
import org.jspecify.annotations.Nullable;

/** What is typed of a payment guarantee. */
record GuaranteeTermsForm(
        @NotNull(message = "{form.guarantee.form}") @Nullable
        GuaranteeForm form,

        @NotBlank(message = "{form.guarantee.issuer}")
        @Size(max = 100, message = "{form.guarantee.issuer-long}")
        @Nullable
        String issuer,

        @Size(max = 80, message = "{form.guarantee.number-long}") @Nullable
        String number,

        @NotBlank(message = "{rule.guarantee.amount}") @Nullable
        String amount,

        @NotBlank(message = "{form.guarantee.valid-from}") @Nullable
        String validFrom,

        @NotBlank(message = "{form.guarantee.valid-to}") @Nullable
        String validTo) {

    static GuaranteeTermsForm blank() {
        return new GuaranteeTermsForm(null, null, null, null, null, null);
    }
}

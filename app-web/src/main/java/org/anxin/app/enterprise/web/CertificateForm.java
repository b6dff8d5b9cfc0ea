package org.anxin.app.enterprise.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed from a qualification certificate. */
record CertificateForm(
        @NotBlank(message = "{form.certificate.title}") @Size(max = 100, message = "{form.long.100}") @Nullable
        String title,

        @NotBlank(message = "{form.certificate.number}") @Size(max = 60, message = "{form.long.60}") @Nullable
        String number,

        @Size(max = 100, message = "{form.long.100}") @Nullable
        String issuer,

        @Nullable String validFrom,

        @NotBlank(message = "{form.certificate.valid-to}") @Nullable
        String validTo) {}

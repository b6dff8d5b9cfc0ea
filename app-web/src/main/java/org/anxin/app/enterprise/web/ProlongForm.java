package org.anxin.app.enterprise.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Until when a certificate was prolonged. */
record ProlongForm(
        @NotBlank(message = "{form.certificate.valid-to}") @Nullable
        String validTo,

        @Nullable Long version) {}

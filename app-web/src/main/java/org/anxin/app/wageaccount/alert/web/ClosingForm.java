package org.anxin.app.wageaccount.alert.web;

import jakarta.validation.constraints.Size;
import org.anxin.domain.wageaccount.alert.AlertConclusion;
import org.jspecify.annotations.Nullable;

/** What it was; that neither part is missing, the alert itself sees to. */
record ClosingForm(
        @Nullable AlertConclusion conclusion,

        @Size(max = 1000, message = "{form.alert.long}") @Nullable
        String finding,

        @Nullable Long version) {}

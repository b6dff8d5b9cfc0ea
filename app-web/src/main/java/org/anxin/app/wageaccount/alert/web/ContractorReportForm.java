package org.anxin.app.wageaccount.alert.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the general contractor reported, and when it was told. */
record ContractorReportForm(
        @NotBlank(message = "{form.alert.told-on}") @Nullable
        String toldOn,

        @NotBlank(message = "{form.alert.report-on}") @Nullable
        String reportOn,

        @NotBlank(message = "{rule.alert.contractor-report}") @Size(max = 1000, message = "{form.alert.long}") @Nullable
        String text,

        @Nullable Long version) {}

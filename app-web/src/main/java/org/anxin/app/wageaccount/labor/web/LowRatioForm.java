package org.anxin.app.wageaccount.labor.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Why the labor cost is below the usual share. */
record LowRatioForm(
        @NotBlank(message = "{rule.labor.low-ratio-reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @Nullable Long version,
        @Nullable List<MultipartFile> files) {}

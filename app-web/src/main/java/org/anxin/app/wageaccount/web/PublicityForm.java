package org.anxin.app.wageaccount.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Since when and where the closing is announced. */
record PublicityForm(
        @NotBlank(message = "{form.account.publicity-from}") @Nullable
        String from,

        @NotBlank(message = "{rule.account.publicity-place}")
        @Size(max = 200, message = "{form.account.place-long}")
        @Nullable
        String place,

        @Nullable List<MultipartFile> files,
        @Nullable Long version) {}

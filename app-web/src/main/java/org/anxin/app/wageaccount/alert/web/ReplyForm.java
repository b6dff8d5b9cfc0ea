package org.anxin.app.wageaccount.alert.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a unit that was told did about it. */
record ReplyForm(
        @NotBlank(message = "{rule.alert.reply}") @Size(max = 1000, message = "{form.alert.long}") @Nullable
        String text,

        @Nullable Long version,
        @Nullable List<MultipartFile> files) {}

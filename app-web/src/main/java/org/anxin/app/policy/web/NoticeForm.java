package org.anxin.app.policy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A notice of holidays as it is typed or pasted. */
record NoticeForm(
        @NotBlank(message = "{form.notice.number}") @Size(max = 60, message = "{form.notice.number}") @Nullable
        String number,

        @NotBlank(message = "{form.notice.year}")
        @Pattern(regexp = "20\\d{2}|", message = "{form.notice.year}")
        @Nullable
        String year,

        @NotBlank(message = "{form.notice.days}") @Size(max = 5000, message = "{form.notice.days}") @Nullable
        String days,

        @Size(max = 300, message = "{form.long.300}") @Nullable
        String note) {

    static NoticeForm of(int year) {
        return new NoticeForm(null, String.valueOf(year), null, null);
    }
}

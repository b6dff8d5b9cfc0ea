package org.anxin.app.wageaccount.alert.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.wageaccount.alert.AlertKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a bank types of something that happened.
 *
 * @param on account and project, as “account/project”
 * @param amount as typed, with or without thousands separators; may be left out
 * @param people likewise
 * @param contractorToldOn left out where the contractor was not told yet
 */
record AlertForm(
        @NotBlank(message = "{form.alert.on}") @Nullable String on,

        @NotNull(message = "{form.alert.kind}") @Nullable AlertKind kind,

        @NotBlank(message = "{form.alert.happened-on}") @Nullable
        String happenedOn,

        @Nullable String amount,

        @Pattern(regexp = "\\s*|\\d{1,6}", message = "{form.alert.people}") @Nullable
        String people,

        @NotBlank(message = "{rule.alert.facts}") @Size(max = 1000, message = "{form.alert.long}") @Nullable
        String facts,

        @Nullable String contractorToldOn,
        @Nullable List<MultipartFile> files) {

    static AlertForm blank(@Nullable String on, LocalDate today) {
        return new AlertForm(on, null, today.toString(), null, null, null, null, null);
    }
}

package org.anxin.app.conference.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a conference does not count. */
record VoidConferenceForm(
        @NotBlank(message = "{rule.conference.void-reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason,

        @Nullable Long version) {}

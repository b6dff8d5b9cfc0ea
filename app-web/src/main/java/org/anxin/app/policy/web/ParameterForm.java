package org.anxin.app.policy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import org.anxin.domain.policy.DayKind;
import org.anxin.domain.policy.ParameterState;
import org.anxin.domain.policy.ParameterVersion;
import org.anxin.domain.policy.PolicyParameter;
import org.jspecify.annotations.Nullable;

/** What a parameter shall say from a day on, and why. */
record ParameterForm(
        @NotBlank(message = "{rule.parameter.value-missing}")
        @Size(max = 1000, message = "{rule.parameter.value-missing}")
        @Nullable
        String value,

        @Nullable DayKind dayKind,
        @Nullable String sector,

        @NotBlank(message = "{form.parameter.valid-from}") @Nullable
        String validFrom,

        @NotBlank(message = "{form.parameter.basis}") @Size(max = 200, message = "{form.parameter.basis}") @Nullable
        String basis,

        @NotNull(message = "{form.parameter.confirmed}") @Nullable
        ParameterState state,

        @NotBlank(message = "{form.reason}") @Size(max = 500, message = "{form.long.500}") @Nullable
        String reason) {

    /** With the value that began on the day, to settle it; or with the latest one, to follow it. */
    static ParameterForm of(PolicyParameter parameter, @Nullable LocalDate from, @Nullable String sector) {
        return parameter.versions().stream()
                .filter(version -> from == null || version.validFrom().equals(from) && version.isFor(sector))
                .max(Comparator.comparing(ParameterVersion::validFrom))
                .map(version -> new ParameterForm(
                        version.value().orElse(null),
                        version.dayKind().orElse(null),
                        version.sector().orElse(null),
                        from == null ? null : version.validFrom().toString(),
                        from == null ? null : version.basis(),
                        from == null || version.state() == ParameterState.UNDECIDED ? null : ParameterState.CONFIRMED,
                        null))
                .orElse(new ParameterForm(null, null, null, null, null, null, null));
    }
}

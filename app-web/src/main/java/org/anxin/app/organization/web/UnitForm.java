package org.anxin.app.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitKind;
import org.jspecify.annotations.Nullable;

/** What is typed about a unit. */
record UnitForm(
        @Size(max = 20, message = "{form.unit.code}") @Nullable
        String code,

        @Nullable String parentCode,
        @Nullable UnitKind kind,

        @NotBlank(message = "{form.unit.name}") @Size(max = 100, message = "{form.long.100}") @Nullable
        String name,

        @NotBlank(message = "{form.unit.short-name}") @Size(max = 40, message = "{form.long.40}") @Nullable
        String shortName,

        @Nullable Sector sector,
        @Nullable String validFrom,

        @NotBlank(message = "{form.unit.sort-order}")
        @Pattern(regexp = "\\d{1,6}|", message = "{form.unit.sort-order}")
        @Nullable
        String sortOrder,

        @Size(max = 300, message = "{form.long.300}") @Nullable
        String note,

        @Nullable Long version) {

    static UnitForm below(@Nullable String parentCode) {
        return new UnitForm(null, parentCode, null, null, null, null, null, "1000", null, null);
    }

    static UnitForm of(Unit unit) {
        return new UnitForm(
                unit.code(),
                unit.parentCode().orElse(null),
                unit.kind(),
                unit.name(),
                unit.shortName(),
                unit.sector().orElse(null),
                unit.validFrom().toString(),
                String.valueOf(unit.sortOrder()),
                unit.note().orElse(null),
                unit.version());
    }
}

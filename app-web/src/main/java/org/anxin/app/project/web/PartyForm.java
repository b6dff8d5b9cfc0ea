package org.anxin.app.project.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.anxin.domain.project.PartyLine;
import org.anxin.domain.project.PartyRole;
import org.anxin.domain.project.ProjectParty;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a party.
 *
 * @param enterprise credit code or name
 * @param personName where it is no enterprise
 * @param certificateNo number of one of the enterprise's certificates
 */
record PartyForm(
        @NotNull(message = "{form.party.role}") @Nullable PartyRole role,

        @Nullable UUID parentId,

        @Size(max = 100, message = "{form.long.100}") @Nullable
        String enterprise,

        @Size(max = 60, message = "{form.long.60}") @Nullable
        String personName,

        @Size(max = 200, message = "{form.project.long.200}") @Nullable
        String work,

        @Size(max = 60, message = "{form.long.60}") @Nullable
        String contractNo,

        @Nullable String contractSignedOn,
        @Nullable String amount,

        @Size(max = 60, message = "{form.long.60}") @Nullable
        String certificateNo,

        @Nullable String enteredOn,
        @Nullable String leftOn,
        @Nullable Long version) {

    static PartyForm blank(@Nullable PartyRole role, @Nullable UUID parentId) {
        return new PartyForm(role, parentId, null, null, null, null, null, null, null, null, null, null);
    }

    static PartyForm of(ProjectParty party, PartyLine line, @Nullable String certificateNo) {
        var part = party.part();
        return new PartyForm(
                part.role(),
                part.parentId(),
                line.creditCode(),
                part.personName(),
                part.work(),
                part.contractNo(),
                text(part.contractSignedOn()),
                part.amount() == null ? null : part.amount().toPlainString(),
                certificateNo,
                text(part.enteredOn()),
                text(part.leftOn()),
                party.version());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}

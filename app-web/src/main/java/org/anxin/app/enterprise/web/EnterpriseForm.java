package org.anxin.app.enterprise.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.anxin.app.shared.web.SamePage;
import org.anxin.domain.enterprise.Enterprise;
import org.anxin.domain.enterprise.Enterprise.Facts;
import org.anxin.domain.enterprise.EnterpriseContact;
import org.anxin.domain.enterprise.EnterpriseKind;
import org.anxin.domain.enterprise.Industry;
import org.anxin.domain.shared.protection.ProtectedText;
import org.jspecify.annotations.Nullable;

/** What is typed of an enterprise; a new one may bring its first contact. */
record EnterpriseForm(
        @NotBlank(message = "{form.enterprise.code}") @Size(max = 60, message = "{form.long.60}") @Nullable
        String creditCode,

        @NotBlank(message = "{form.enterprise.name}") @Size(max = 100, message = "{form.long.100}") @Nullable
        String name,

        @NotNull(message = "{form.enterprise.kind}") @Nullable
        EnterpriseKind kind,

        @Nullable Industry industry,

        @Size(max = 60, message = "{form.long.60}") @Nullable
        String legalRepresentative,

        @Nullable String townshipCode,

        @Size(max = 200, message = "{form.enterprise.address-long}") @Nullable
        String address,

        @Size(max = 500, message = "{form.long.500}") @Nullable
        String note,

        @Size(max = 60, message = "{form.long.60}") @Nullable
        String contactName,

        @Size(max = 60, message = "{form.long.60}") @Nullable
        String contactPost,

        @Pattern(regexp = ContactForm.PHONE, message = "{form.enterprise.phone}") @Nullable
        String contactPhone,

        @Nullable Long version) {

    static EnterpriseForm blank() {
        return new EnterpriseForm(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static EnterpriseForm of(Enterprise enterprise) {
        return new EnterpriseForm(
                enterprise.creditCode().value(),
                enterprise.name(),
                enterprise.kind(),
                enterprise.industry().orElse(null),
                enterprise.legalRepresentative().orElse(null),
                enterprise.townshipCode().orElse(null),
                enterprise.address().orElse(null),
                enterprise.note().orElse(null),
                null,
                null,
                null,
                enterprise.version());
    }

    String code() {
        return Objects.requireNonNull(creditCode);
    }

    Facts facts() {
        return new Facts(
                Objects.requireNonNull(name),
                Objects.requireNonNull(kind),
                industry == null ? null : industry.code(),
                SamePage.typed(legalRepresentative),
                SamePage.typed(townshipCode),
                SamePage.typed(address),
                SamePage.typed(note));
    }

    /** Whether of name and phone only one was given. */
    boolean hasHalfAContact() {
        return (SamePage.typed(contactName) == null) != (SamePage.typed(contactPhone) == null);
    }

    Optional<EnterpriseContact> contact() {
        var person = SamePage.typed(contactName);
        var phone = SamePage.typed(contactPhone);
        return person == null || phone == null
                ? Optional.empty()
                : Optional.of(new EnterpriseContact(person, SamePage.typed(contactPost), new ProtectedText(phone)));
    }
}

package org.anxin.app.enterprise.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.anxin.app.shared.web.SamePage;
import org.anxin.domain.enterprise.EnterpriseContact;
import org.anxin.domain.shared.protection.ProtectedText;
import org.jspecify.annotations.Nullable;

/** Whom one calls at an enterprise. */
record ContactForm(
        @NotBlank(message = "{form.enterprise.contact}") @Size(max = 60, message = "{form.long.60}") @Nullable
        String name,

        @Size(max = 60, message = "{form.long.60}") @Nullable
        String post,

        @NotBlank(message = "{form.enterprise.phone}")
        @Pattern(regexp = PHONE, message = "{form.enterprise.phone}")
        @Nullable
        String phone) {

    static final String PHONE = "\\s*(1\\d{10}|0\\d{2,3}-?\\d{7,8})?\\s*";

    EnterpriseContact contact() {
        return new EnterpriseContact(
                Objects.requireNonNull(name).strip(),
                SamePage.typed(post),
                new ProtectedText(Objects.requireNonNull(phone)));
    }
}

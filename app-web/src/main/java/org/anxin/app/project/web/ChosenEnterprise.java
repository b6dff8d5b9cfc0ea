package org.anxin.app.project.web;

import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.app.project.KeepingParties;
import org.anxin.app.shared.web.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** The enterprise that a form names by credit code or name. */
@Component
class ChosenEnterprise {

    private final KeepingParties parties;
    private final Sentences sentences;

    ChosenEnterprise(KeepingParties parties, Sentences sentences) {
        this.parties = parties;
        this.sentences = sentences;
    }

    /** Null where nothing was typed, or not one enterprise alone is meant; that stands beside the field then. */
    @Nullable
    UUID read(String field, @Nullable String typed, BindingResult binding) {
        var text = TypedFields.code(typed);
        if (text == null) {
            return null;
        }
        var meant = parties.meant(text);
        if (meant.size() == 1) {
            return meant.getFirst().id();
        }
        var fields = new TypedFields(binding, sentences);
        if (meant.isEmpty()) {
            fields.refuse(field, "form.party.enterprise-unknown", text);
        } else {
            fields.refuse(
                    field,
                    "form.party.enterprise-several",
                    meant.stream()
                            .map(card -> card.name() + " " + card.creditCode())
                            .collect(Collectors.joining("、")));
        }
        return null;
    }
}

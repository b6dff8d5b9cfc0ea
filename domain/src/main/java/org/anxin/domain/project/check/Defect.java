package org.anxin.domain.project.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing or wrong with a project. What it says stands in the messages under {@code
 * rule.project-defect.<code>}, with the subject as its argument.
 *
 * @param subject the party that it is about, by name; empty for the project itself
 * @param partyId the same by id; null for the project itself
 */
public record Defect(String code, String subject, @Nullable UUID partyId) {

    static Defect of(String code) {
        return new Defect(code, "", null);
    }

    static Defect of(String code, ProjectFacts.Party party) {
        return new Defect(code, party.name(), party.id());
    }
}

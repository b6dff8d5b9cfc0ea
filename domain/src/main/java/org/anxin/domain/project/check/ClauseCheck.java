package org.anxin.domain.project.check;

import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Whether a contract says a clause, and on which page.
 *
 * @param pageNo where it stands; never null for a clause that is met
 */
public record ClauseCheck(
        ContractClause clause,
        boolean met,
        @Nullable String pageNo,
        @Nullable String note) {

    /** @throws RuleViolation where a clause is said to be met and nobody can look it up */
    public static ClauseCheck of(ContractClause clause, boolean met, @Nullable String pageNo, @Nullable String note) {
        if (met && pageNo == null) {
            throw new RuleViolation("clause.page", clause);
        }
        return new ClauseCheck(clause, met, pageNo, note);
    }
}

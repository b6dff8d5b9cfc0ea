package org.anxin.app.project.check.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anxin.app.shared.web.SamePage;
import org.anxin.domain.project.check.ClauseCheck;
import org.anxin.domain.project.check.ClauseChecklist;
import org.anxin.domain.project.check.ContractClause;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a contract's clauses; each by the clause's name.
 *
 * @param met “yes”, “no”, or nothing for what was not looked at
 */
record ClausesForm(
        @Nullable Map<String, String> met,
        @Nullable Map<String, String> page,
        @Nullable Map<String, String> note,
        @Nullable Long version) {

    static final String YES = "yes";
    static final String NO = "no";

    ClausesForm {
        met = Objects.requireNonNullElseGet(met, HashMap::new);
        page = Objects.requireNonNullElseGet(page, HashMap::new);
        note = Objects.requireNonNullElseGet(note, HashMap::new);
    }

    static ClausesForm of(ClauseChecklist clauses, long version) {
        var form = new ClausesForm(null, null, null, version);
        for (var check : clauses.checks()) {
            var key = check.clause().name();
            Objects.requireNonNull(form.met).put(key, check.met() ? YES : NO);
            Objects.requireNonNull(form.page).put(key, Objects.requireNonNullElse(check.pageNo(), ""));
            Objects.requireNonNull(form.note).put(key, Objects.requireNonNullElse(check.note(), ""));
        }
        return form;
    }

    boolean isMet(ContractClause clause) {
        return YES.equals(Objects.requireNonNull(met).get(clause.name()));
    }

    @Nullable
    String pageOf(ContractClause clause) {
        return SamePage.typed(Objects.requireNonNull(page).get(clause.name()));
    }

    @Nullable
    String noteOf(ContractClause clause) {
        return SamePage.typed(Objects.requireNonNull(note).get(clause.name()));
    }

    /** Those that were looked at. */
    List<ClauseCheck> checked(List<ContractClause> asked) {
        return asked.stream()
                .filter(clause ->
                        isMet(clause) || NO.equals(Objects.requireNonNull(met).get(clause.name())))
                .map(clause -> ClauseCheck.of(clause, isMet(clause), pageOf(clause), noteOf(clause)))
                .toList();
    }
}

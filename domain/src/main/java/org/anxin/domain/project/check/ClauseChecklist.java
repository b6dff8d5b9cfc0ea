package org.anxin.domain.project.check;

import java.util.List;
import java.util.Optional;

/**
 * The checklist of one project's contract: every required clause, checked or not yet.
 *
 * <p>Basis: 叶政办〔2018〕41号, 第6项.
 *
 * @param governmentMoney whether the project is built with government investment
 * @param checks what was checked so far
 */
public record ClauseChecklist(boolean governmentMoney, List<ClauseCheck> checks) {

    public ClauseChecklist {
        checks = List.copyOf(checks);
    }

    public List<ContractClause> required() {
        return ContractClause.required(governmentMoney);
    }

    public Optional<ClauseCheck> of(ContractClause clause) {
        return checks.stream().filter(check -> check.clause() == clause).findFirst();
    }

    public List<ContractClause> unchecked() {
        return required().stream().filter(clause -> of(clause).isEmpty()).toList();
    }

    /** Checked, and the contract does not say it. */
    public List<ContractClause> unmet() {
        return required().stream()
                .filter(clause -> of(clause).filter(check -> !check.met()).isPresent())
                .toList();
    }

    /** 合规: every required clause is met. */
    public boolean isCompliant() {
        return required().stream()
                .allMatch(clause -> of(clause).filter(ClauseCheck::met).isPresent());
    }
}

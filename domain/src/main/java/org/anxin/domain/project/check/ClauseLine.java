package org.anxin.domain.project.check;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.ProjectState;
import org.jspecify.annotations.Nullable;

/**
 * One line of 合同必备条款台账: a project and its contract.
 *
 * @param checks what was checked
 * @param checkedAt when the last clause was checked, or null
 */
public record ClauseLine(
        UUID projectId,
        String code,
        String name,
        ProjectState state,
        Sector sector,
        String authorityName,
        String townshipName,
        @Nullable String contractorName,
        boolean governmentMoney,
        Map<ContractClause, ClauseCheck> checks,
        @Nullable Instant checkedAt) {

    public ClauseChecklist checklist() {
        return new ClauseChecklist(governmentMoney, java.util.List.copyOf(checks.values()));
    }

    public ClauseStanding standing() {
        var list = checklist();
        return list.isCompliant()
                ? ClauseStanding.COMPLIANT
                : !list.unmet().isEmpty() ? ClauseStanding.NOT_COMPLIANT : ClauseStanding.UNCHECKED;
    }
}

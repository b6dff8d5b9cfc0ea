package org.anxin.domain.task;

import org.anxin.domain.organization.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * What of the board is asked for; null and empty ask for everything.
 *
 * @param words free text that a row or its task must mention
 */
public record BoardFilter(
        @Nullable Integer taskNo,
        @Nullable UnitKind kind,
        @Nullable String unitCode,
        @Nullable UnitRole role,
        String words) {

    public static final BoardFilter EVERYTHING = new BoardFilter(null, null, null, null, "");

    boolean wantsUnit(DutyHolder unit) {
        return (kind == null || unit.kind() == kind)
                && (unitCode == null || unit.code().equals(unitCode));
    }

    boolean wantsUnitsOnly() {
        return kind != null || unitCode != null;
    }

    boolean wantsRole(UnitRole role) {
        return this.role == null || this.role == role;
    }

    boolean wantsRow(AssignmentRow row, TaskBreakdown breakdown) {
        return (taskNo == null || row.taskNo() == taskNo) && (words.isBlank() || breakdown.mentions(row, words));
    }
}

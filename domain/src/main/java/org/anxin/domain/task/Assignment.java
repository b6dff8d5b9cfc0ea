package org.anxin.domain.task;

import org.jspecify.annotations.Nullable;

/**
 * One unit's role in one row on a given day.
 *
 * @param phrase the printed phrase by which the unit was found
 * @param inPlaceOf the code of the ceased unit whose duties it took over, or null
 */
public record Assignment(
        int rowNo,
        DutyHolder unit,
        UnitRole role,
        UnitPhrase phrase,
        How how,
        @Nullable String inPlaceOf) {

    /** How the phrase led to the unit. In the order of strength, the strongest first. */
    public enum How {
        /** 原文点名. */
        NAMED,
        /** 按名单. */
        LISTED
    }
}

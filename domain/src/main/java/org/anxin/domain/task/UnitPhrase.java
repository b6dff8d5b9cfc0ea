package org.anxin.domain.task;

import org.jspecify.annotations.Nullable;

/**
 * A phrase of a 责任单位 or 配合单位 cell, and what it stands for.
 *
 * @param seq its place in the cell, counted from 1
 * @param printed such as “区住建局” or “等行业主管部门”
 * @param unitCode the unit that it names
 * @param listCode the dated list that it opens
 */
public record UnitPhrase(
        int rowNo,
        UnitRole role,
        int seq,
        String printed,
        StandsFor standsFor,
        @Nullable String unitCode,
        @Nullable String listCode) {

    public enum StandsFor {
        /** One unit, named. */
        UNIT,
        /** Whoever is on a dated list. */
        LIST,
        /** 项目主管部门: known project by project. */
        PER_PROJECT,
        /** 开户银行: known account by account. */
        PER_ACCOUNT
    }
}

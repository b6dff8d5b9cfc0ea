package org.anxin.domain.project.check;

/** How a contract stands with its clauses. */
public enum ClauseStanding {
    /** 合规. */
    COMPLIANT,
    /** 不合规: a clause is missing in it. */
    NOT_COMPLIANT,
    /** 未核对完. */
    UNCHECKED
}

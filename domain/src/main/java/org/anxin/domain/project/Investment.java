package org.anxin.domain.project;

/** Whose money builds (投资性质). */
public enum Investment {
    /** 政府投资. */
    GOVERNMENT,
    /** 国有企业投资. */
    STATE_OWNED,
    /** 社会投资. */
    PRIVATE,
    /** 外商投资. */
    FOREIGN,
    /** 混合投资. */
    MIXED
}

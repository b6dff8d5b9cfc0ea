package org.anxin.domain.project.check;

/** Which kind of illegal contracting it is. Basis: 建市规〔2019〕1号, 第六条至第十二条. */
public enum FindingKind {
    /** 违法发包. */
    ILLEGAL_CONTRACTING,
    /** 转包. */
    RE_SUBCONTRACTING,
    /** 挂靠. */
    AFFILIATION,
    /** 违法分包. */
    ILLEGAL_SUBCONTRACTING
}

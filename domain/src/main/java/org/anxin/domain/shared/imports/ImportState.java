package org.anxin.domain.shared.imports;

/** Where an import run stands; the table of its changes is in docs/states.md. */
public enum ImportState {
    /** 待校验: the file is stored, its rows are being read and checked. */
    UPLOADED,
    /** 待对应: stored, but nobody knows yet which of its columns is what. */
    UNMAPPED,
    /** 待入库: every row has been checked, nothing is in the books yet. */
    CHECKED,
    /** 入库中: confirmed; the rows go in, all in one transaction. */
    POSTING,
    /** 已入库. */
    POSTED,
    /** 已退回: the file could not be read. */
    REFUSED,
    /** 已撤回: given up before anything was posted. */
    WITHDRAWN
}

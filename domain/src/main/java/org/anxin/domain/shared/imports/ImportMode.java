package org.anxin.domain.shared.imports;

/** What happens to the sound rows of a file that has wrong ones. */
public enum ImportMode {
    /** 全部通过才入库. */
    ALL_OR_NOTHING,
    /** 仅导入正确行. */
    VALID_ROWS_ONLY
}

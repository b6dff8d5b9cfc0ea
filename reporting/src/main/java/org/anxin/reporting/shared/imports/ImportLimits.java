package org.anxin.reporting.shared.imports;

/** How much an uploaded table may hold; our own limits, as the libraries' allow gigabytes an entry. */
public final class ImportLimits {

    /** What an upload may weigh. */
    public static final long UPLOAD_BYTES = 200L << 20;

    /** An old workbook holds 65,536 rows and has to be held in memory in part. */
    static final long XLS_BYTES = 60L << 20;

    /** What a workbook may weigh unpacked, all parts together. */
    static final long UNPACKED_BYTES = 2L << 30;

    /** What a part other than a sheet may weigh unpacked: texts and styles are held in memory. */
    static final long PART_BYTES = 160L << 20;

    static final int ENTRIES = 5_000;

    /** Between two tags of a workbook part: the longest cell is 32,767 characters. */
    static final int TEXT_RUN_BYTES = 256 << 10;

    public static final int ROWS = 1_000_000;
    static final int COLUMNS = 256;
    static final int CELL_CHARACTERS = 32_767;

    /** Title rows and blank rows that may stand above the head. */
    static final int ROWS_ABOVE_HEAD = 30;

    /** Above this many rows only the faulty ones are given back. */
    public static final int ANNOTATED_ROWS = 5_000;

    private ImportLimits() {}
}

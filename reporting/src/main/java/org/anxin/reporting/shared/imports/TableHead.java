package org.anxin.reporting.shared.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.TwoSides;
import org.jspecify.annotations.Nullable;

/**
 * Where a sheet's columns stand.
 *
 * @param sheetNo the sheet
 * @param rowNo the row of the head; rows below it are data
 * @param columns place, counted from 0 → column
 * @param missing heads that the sheet lacks: of required columns, and all that a saved mapping names
 * @param numberPlace where 序号 stands, or −1
 * @param width places up to here bear a head
 * @param all the kind's columns by key, with the words that this maker uses
 * @param given column key → what holds for every row
 * @param split where the amounts stand, if in two columns
 * @param signed how the amount's sign says its direction, if it does
 * @param unread columns of the table that feed nothing, as a clerk reads it
 * @param layout name of the saved mapping that found it; null for the kind's own heads
 */
record TableHead(
        int sheetNo,
        int rowNo,
        Map<Integer, ImportColumn> columns,
        Set<String> missing,
        int numberPlace,
        int width,
        Map<String, ImportColumn> all,
        Map<String, RawCell> given,
        @Nullable SplitAmount split,
        @Nullable TwoSides signed,
        List<String> unread,
        @Nullable String layout) {

    /** The column that says what is wrong; written into the annotated file, ignored at upload. */
    static final String REASON = "错误原因";

    static final String NUMBER = "序号";

    private static final Pattern REMARK = Pattern.compile("\\((必填|选填|可不填)\\)");
    private static final Pattern MARK = Pattern.compile("[*:]");

    TableHead leaving(List<String> heads) {
        return new TableHead(
                sheetNo, rowNo, columns, missing, numberPlace, width, all, given, split, signed, heads, layout);
    }

    /** Whether what stands at a place is read. */
    boolean reads(int place) {
        return columns.containsKey(place)
                || place == numberPlace
                || split != null && (place == split.outPlace() || place == split.inPlace());
    }

    boolean isBetterThan(TableHead other) {
        return named() > other.named();
    }

    /** How many of the table's columns are known. */
    int named() {
        return columns.size() + (split == null ? 0 : 2);
    }

    /** Without the marks that people and templates put around a head: 姓名*, ＊姓 名（必填）. */
    static String plain(String head) {
        var text = Cleaning.halfWidth(head);
        if (text.indexOf('(') >= 0) {
            text = REMARK.matcher(text).replaceAll("");
        }
        if (text.indexOf('*') >= 0 || text.indexOf(':') >= 0) {
            text = MARK.matcher(text).replaceAll("");
        }
        return text.toLowerCase(java.util.Locale.ROOT);
    }
}

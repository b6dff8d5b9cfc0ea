package org.anxin.reporting.shared.imports;

import java.util.regex.Pattern;

/** Rows that sum up or sign what stands above them: 合计, 本页小计, 总笔数：3, 制表人：…. They are no data. */
final class TotalRows {

    private static final Pattern TOTAL =
            Pattern.compile("(本页|本月|本日|本期|当前页|借方|贷方|收入|支出|交易)*(合计|总计|小计|共计|累计)(笔数|金额|[:(（].*)?");
    private static final Pattern FOOT =
            Pattern.compile("(总笔数|总金额|总条数|合计|总计|共计|共\\d+|第\\d+页|打印|制表|复核|经办|操作员|盖章|备注:|说明:|注:|以上|以下).*|[-=_*]{3,}");

    private TotalRows() {}

    /** @param incomplete whether a required cell of the row is blank: a payee may bear any name, but has an account */
    static boolean isOne(TabularFile.Line line, boolean incomplete) {
        if (!incomplete) {
            return false;
        }
        RawCell first = null;
        int filled = 0;
        for (var cell : line.cells()) {
            if (!cell.isBlank()) {
                filled++;
                first = first == null ? cell : first;
            }
        }
        if (first == null) {
            return true;
        }
        var text = Cleaning.halfWidth(first.text());
        return TOTAL.matcher(text).matches()
                || filled <= 2 && FOOT.matcher(text).matches();
    }
}

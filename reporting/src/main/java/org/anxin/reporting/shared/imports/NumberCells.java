package org.anxin.reporting.shared.imports;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a stored number is by the format that it is shown in: a date, a code with leading zeros, or a number. */
final class NumberCells {

    private static final String ALL_ZEROS = "0{2,20}";

    private NumberCells() {}

    static RawCell of(BigDecimal number, int formatId, @Nullable String format, boolean date1904) {
        if (!Numbers.isSane(number)) {
            return RawCell.text(number.toString());
        }
        if (DateUtil.isADateFormat(formatId, format == null ? "" : format)) {
            var date = DateCells.ofSerial(number, date1904);
            return date == null ? RawCell.number(number) : RawCell.date(number, date);
        }
        return format != null && format.matches(ALL_ZEROS) && isWhole(number)
                ? RawCell.text(padded(number, format.length()))
                : RawCell.number(number);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    }

    private static String padded(BigDecimal number, int length) {
        var digits = Numbers.plain(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}

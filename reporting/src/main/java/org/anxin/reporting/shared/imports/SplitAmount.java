package org.anxin.reporting.shared.imports;

import java.util.Set;
import org.anxin.domain.shared.imports.TwoSides;

/** Where the two amount columns of a table stand, counted from 0. */
record SplitAmount(TwoSides sides, int outPlace, int inPlace) {

    private static final Set<String> NOTHING = Set.of("", "-", "--", "—", "——", "/", "\\");

    boolean feeds(String column) {
        return column.equals(sides.direction()) || column.equals(sides.amount());
    }

    /** Blank, a dash, or nought: the amount stands in the other column. */
    static boolean isNothing(RawCell cell) {
        if (cell.isBlank()) {
            return true;
        }
        if (cell.number() != null) {
            return cell.number().signum() == 0;
        }
        var text = Cleaning.halfWidth(cell.text());
        return NOTHING.contains(text) || text.matches("0*(\\.0+)?");
    }
}

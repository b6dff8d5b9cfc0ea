package org.anxin.persistence.shared;

/** Names as two people write them. */
public final class SqlNames {

    private SqlNames() {}

    /** To be compared: banks write brackets in either width, and blanks where there are none. */
    public static String alike(String expression) {
        return "translate(btrim(" + expression + "), '（）　', '()')";
    }
}

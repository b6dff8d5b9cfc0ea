package org.anxin.domain.shared.imports;

import java.util.List;

/**
 * A table whose amounts stand in two columns, one for each direction (借方发生额, 贷方发生额), instead of one with a column
 * that says the direction. Its rows are staged as if it had the latter.
 *
 * @param direction key of the column that says the direction; one of its choices
 * @param amount key of the column with the amount
 * @param out what the direction says of an amount in the first column
 * @param in what it says of one in the second
 * @param outHeads heads of the first column
 * @param inHeads heads of the second
 */
public record TwoSides(
        String direction, String amount, String out, String in, List<String> outHeads, List<String> inHeads) {

    /** Under this key a saved mapping names the column of the amounts that go out. */
    public static final String OUT = "amount-out";

    /** The same for those that come in. */
    public static final String IN = "amount-in";

    public TwoSides {
        outHeads = List.copyOf(outHeads);
        inHeads = List.copyOf(inHeads);
    }
}

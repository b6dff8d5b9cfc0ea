package org.anxin.domain.shared.imports;

/**
 * How the rows of a checked file stand.
 *
 * @param wrong rows with an error of their own
 * @param heldBack rows without one that only go in together with a wrong one, and so do not go in
 * @param known rows whose record is in the books already, and with no error beside that
 */
public record RowTally(int rows, int wrong, int heldBack, int known) {

    public RowTally(int rows, int wrong, int heldBack) {
        this(rows, wrong, heldBack, 0);
    }

    public int sound() {
        return rows - wrong - heldBack - known;
    }
}

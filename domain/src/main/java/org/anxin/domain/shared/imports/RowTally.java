package org.anxin.domain.shared.imports;

/**
 * How the rows of a checked file stand.
 *
 * @param wrong rows with an error of their own
 * @param heldBack rows without one that only go in together with a wrong one, and so do not go in
 */
public record RowTally(int rows, int wrong, int heldBack) {

    public int sound() {
        return rows - wrong - heldBack;
    }
}

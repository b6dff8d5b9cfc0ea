package org.anxin.domain.warning;

/** Open warnings of a township by colour. */
public record WarningBoardLine(String townshipCode, String townshipName, int red, int orange, int yellow, int overdue) {

    public int total() {
        return red + orange + yellow;
    }
}

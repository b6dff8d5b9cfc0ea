package org.anxin.domain.task;

/**
 * One of the 33 rows of the table: one or more measures that share their units and remark. The cells stay as printed.
 *
 * @param no counted from 1 through the whole table
 */
public record AssignmentRow(int no, int taskNo, String responsible, String supporting, String remark) {

    public String printed(UnitRole role) {
        return role == UnitRole.RESPONSIBLE ? responsible : supporting;
    }
}

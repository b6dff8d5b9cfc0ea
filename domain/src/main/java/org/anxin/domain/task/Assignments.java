package org.anxin.domain.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who holds which duty on a day.
 *
 * @param all in the table's order: row, responsible before supporting, as printed
 * @param open phrases that lead to no unit yet: 项目主管部门, 开户银行, and lists that nobody is on
 */
public record Assignments(LocalDate day, List<Assignment> all, List<UnitPhrase> open) {

    public List<Assignment> of(AssignmentRow row, UnitRole role) {
        return all.stream()
                .filter(a -> a.rowNo() == row.no() && a.role() == role)
                .toList();
    }

    public List<UnitPhrase> openIn(AssignmentRow row, UnitRole role) {
        return open.stream()
                .filter(p -> p.rowNo() == row.no() && p.role() == role)
                .toList();
    }

    public List<Assignment> ofUnit(String unitCode) {
        return all.stream().filter(a -> a.unit().code().equals(unitCode)).toList();
    }

    public Optional<Assignment> of(AssignmentRow row, String unitCode) {
        return all.stream()
                .filter(a -> a.rowNo() == row.no() && a.unit().code().equals(unitCode))
                .findFirst();
    }
}

package org.anxin.domain.task.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.domain.task.DutyHolder;

/** Who takes over what a ceased unit owed: the last of its successors that exists on the day. */
public final class Succession {

    private final Map<String, DutyHolder> holders;
    private final LocalDate day;

    public Succession(List<DutyHolder> holders, LocalDate day) {
        this.holders = holders.stream().collect(Collectors.toMap(DutyHolder::code, Function.identity()));
        this.day = day;
    }

    /** Empty where nobody took over, or the unit has not ceased. */
    public Optional<DutyHolder> of(String unitCode) {
        var first = holders.get(unitCode);
        if (first == null || !first.hasCeasedBy(day)) {
            return Optional.empty();
        }
        return Stream.iterate(
                        Optional.of(first),
                        Optional::isPresent,
                        unit -> unit.map(DutyHolder::successorCode).map(holders::get))
                .limit(holders.size() + 1L)
                .flatMap(Optional::stream)
                .filter(unit -> unit.existsOn(day))
                .findFirst();
    }
}

package org.anxin.domain.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.task.UnitPhrase.StandsFor;
import org.jspecify.annotations.Nullable;

/** Builds phrases, units and lists in the words of the table; all on row 1 unless told otherwise. */
final class ABreakdown {

    static final LocalDate FOUNDED = LocalDate.of(2018, 1, 1);

    private final List<UnitPhrase> phrases = new ArrayList<>();
    private final List<DutyHolder> holders = new ArrayList<>();
    private final List<ListMember> members = new ArrayList<>();

    static ABreakdown where() {
        return new ABreakdown();
    }

    ABreakdown unit(String code) {
        return unit(code, FOUNDED, null, null);
    }

    ABreakdown unit(String code, LocalDate from, @Nullable LocalDate to, @Nullable String successor) {
        holders.add(new DutyHolder(code, code, code, UnitKind.BUREAU, null, from, to, successor));
        return this;
    }

    ABreakdown list(String code, String... units) {
        for (var unit : units) {
            member(code, unit, FOUNDED, null);
        }
        return this;
    }

    ABreakdown member(String list, String unit, LocalDate from, @Nullable LocalDate to) {
        members.add(new ListMember(list, unit, from, to));
        return this;
    }

    ABreakdown names(UnitRole role, String... units) {
        for (var unit : units) {
            phrase(role, unit, StandsFor.UNIT, unit, null);
        }
        return this;
    }

    ABreakdown opens(UnitRole role, String printed, String list) {
        return phrase(role, printed, StandsFor.LIST, null, list);
    }

    ABreakdown leavesOpen(UnitRole role, String printed, StandsFor standsFor) {
        return phrase(role, printed, standsFor, null, null);
    }

    Assignments on(LocalDate day) {
        return new AssignmentResolution(phrases, holders, members).on(day);
    }

    private ABreakdown phrase(
            UnitRole role, String printed, StandsFor standsFor, @Nullable String unit, @Nullable String list) {
        phrases.add(new UnitPhrase(1, role, phrases.size() + 1, printed, standsFor, unit, list));
        return this;
    }
}

package org.anxin.domain.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.domain.task.Assignment.How;

/**
 * From printed phrases to units, row by row: a unit that the row names beats an open phrase, a unit has one role in a
 * row, and one that is named as both is responsible. Only units that exist on the day and lists as they stand on the
 * day count; a ceased unit's duties are its successor's. What is known only project by project or account by account
 * stays open.
 *
 * <p>Basis: 叶政办〔2018〕41号, 附件; that a named unit beats an open phrase is our reading (推定).
 */
public final class AssignmentResolution {

    private static final Comparator<Assignment> STRONGEST_FIRST =
            Comparator.comparing(Assignment::how).thenComparing(Assignment::role);

    private static final Comparator<Assignment> AS_PRINTED = Comparator.comparing(Assignment::role)
            .thenComparing(assignment -> assignment.phrase().seq());

    private final List<UnitPhrase> phrases;
    private final Map<String, DutyHolder> holders;
    private final Map<String, List<ListMember>> lists;

    public AssignmentResolution(List<UnitPhrase> phrases, List<DutyHolder> holders, List<ListMember> members) {
        this.phrases = phrases;
        this.holders = holders.stream().collect(Collectors.toMap(DutyHolder::code, Function.identity()));
        this.lists = members.stream().collect(Collectors.groupingBy(ListMember::listCode));
    }

    public Assignments on(LocalDate day) {
        var all = new ArrayList<Assignment>();
        var open = new ArrayList<UnitPhrase>();
        phrasesByRow().forEach(row -> {
            var found = new ArrayList<Assignment>();
            for (var phrase : row) {
                var led = unitsOf(phrase, day);
                found.addAll(led);
                if (led.isEmpty()) {
                    open.add(phrase);
                }
            }
            all.addAll(oneRoleEach(found));
        });
        return new Assignments(day, List.copyOf(all), List.copyOf(open));
    }

    private Iterable<List<UnitPhrase>> phrasesByRow() {
        return phrases.stream()
                .collect(Collectors.groupingBy(UnitPhrase::rowNo, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static List<Assignment> oneRoleEach(List<Assignment> found) {
        var strongest = new LinkedHashMap<String, Assignment>();
        found.stream()
                .sorted(STRONGEST_FIRST)
                .forEach(assignment -> strongest.putIfAbsent(assignment.unit().code(), assignment));
        return strongest.values().stream().sorted(AS_PRINTED).toList();
    }

    private List<Assignment> unitsOf(UnitPhrase phrase, LocalDate day) {
        return switch (phrase.standsFor()) {
            case UNIT ->
                assignment(phrase, phrase.unitCode(), How.NAMED, day).stream().toList();
            case LIST ->
                membersOf(phrase, day)
                        .flatMap(member -> assignment(phrase, member.unitCode(), How.LISTED, day).stream())
                        .toList();
            case PER_PROJECT, PER_ACCOUNT -> List.of();
        };
    }

    private Stream<ListMember> membersOf(UnitPhrase phrase, LocalDate day) {
        return lists.getOrDefault(phrase.listCode(), List.of()).stream().filter(member -> member.countsOn(day));
    }

    private Optional<Assignment> assignment(UnitPhrase phrase, String code, How how, LocalDate day) {
        return holderOf(code, day)
                .map(holder -> new Assignment(
                        phrase.rowNo(),
                        holder,
                        phrase.role(),
                        phrase,
                        how,
                        holder.code().equals(code) ? null : code));
    }

    /** The unit itself, or, when it has ceased, the last of its successors. */
    private Optional<DutyHolder> holderOf(String code, LocalDate day) {
        var passed = new HashSet<String>();
        var holder = holders.get(code);
        while (holder != null && holder.hasCeasedBy(day) && passed.add(holder.code())) {
            holder = holder.successorCode() == null ? null : holders.get(holder.successorCode());
        }
        return Optional.ofNullable(holder).filter(h -> h.existsOn(day));
    }
}

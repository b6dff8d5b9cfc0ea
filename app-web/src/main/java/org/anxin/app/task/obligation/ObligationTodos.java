package org.anxin.app.task.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.anxin.domain.task.obligation.ObligationLedger;
import org.anxin.domain.task.obligation.ObligationLine;
import org.anxin.domain.task.obligation.ObligationStanding;
import org.anxin.domain.task.progress.EvidenceSource;
import org.springframework.stereotype.Component;

/** Home: what the own unit has to report on, and for who answers for the whole district how it stands. */
@Component
class ObligationTodos implements TodoSource {

    /** More of the same stand in one line, so that the rest is not lost among them. */
    private static final int MOST_APART = 3;

    private final ObligationLedger ledger;
    private final Map<String, String> madeAt;
    private final Clock clock;

    ObligationTodos(ObligationLedger ledger, List<EvidenceSource> sources, Clock clock) {
        this.ledger = ledger;
        this.madeAt = sources.stream()
                .filter(source -> source.madeAt().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        EvidenceSource::cadenceCode, source -> source.madeAt().orElseThrow()));
        this.clock = clock;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        var todos = new ArrayList<Todo>();
        if (actor.may(Permission.REPORT_WRITE)) {
            var owed = ledger.owedAt(actor.unitPath(), today()).rows();
            owed.stream()
                    .filter(line -> !madeAt.containsKey(line.cadenceCode()))
                    .collect(Collectors.groupingBy(Same::of, LinkedHashMap::new, Collectors.toList()))
                    .forEach((same, lines) -> todos.addAll(todos(same, lines)));
            owed.stream()
                    .filter(line -> madeAt.containsKey(line.cadenceCode()))
                    .collect(Collectors.groupingBy(
                            line -> line.cadenceCode() + line.standing(), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(lines -> todos.add(inRecords(lines)));
        }
        if (actor.may(Permission.REPORT_REVIEW)) {
            overdue(actor).ifPresent(todos::add);
        }
        return todos;
    }

    /** What a unit owes for many projects at once is the same work many times. */
    private record Same(String cadenceCode, String unitCode, LocalDate dueOn, ObligationStanding standing) {

        static Same of(ObligationLine line) {
            return new Same(line.cadenceCode(), line.unitCode(), line.dueOn(), line.standing());
        }

        String ledger() {
            return "/tasks/ledger?cadence=%s&lead=%s&from=%s&to=%s&standing=%s"
                    .formatted(cadenceCode, unitCode, dueOn, dueOn, standing);
        }
    }

    private static List<Todo> todos(Same same, List<ObligationLine> lines) {
        if (lines.size() <= MOST_APART) {
            return lines.stream().map(ObligationTodos::todo).toList();
        }
        var first = lines.getFirst();
        return List.of(new Todo(
                "填报：" + first.title() + "（" + first.periodLabel() + "）" + lines.size() + " 件",
                note(first),
                first.nextDueOn(),
                first.standing().colour(),
                same.ledger()));
    }

    /** What records fulfil is due where they are made, in one line for all months: there each has its own. */
    private Todo inRecords(List<ObligationLine> lines) {
        var first = lines.stream()
                .min(Comparator.comparing(ObligationLine::nextDueOn))
                .orElseThrow();
        return new Todo(
                "办理：" + first.title()
                        + (lines.size() == 1 ? "（" + first.periodLabel() + "）" : " " + lines.size() + " 件"),
                lines.size() == 1 ? about(first) : inRecordsNote(first),
                first.nextDueOn(),
                first.standing().colour(),
                Objects.requireNonNull(madeAt.get(first.cadenceCode())));
    }

    private static String inRecordsNote(ObligationLine first) {
        return first.standing() == ObligationStanding.OVERDUE ? "最早一件逾期 " + first.daysLate() + " 天" : note(first);
    }

    /** The office has what is overdue anywhere before its eyes. */
    private Optional<Todo> overdue(Actor actor) {
        int overdue = counts(actor).getOrDefault(ObligationStanding.OVERDUE, 0);
        return overdue == 0
                ? Optional.empty()
                : Optional.of(new Todo(
                        "督促：逾期未报 " + overdue + " 件",
                        "各单位过了期限还没有报送的事项",
                        null,
                        Todo.Colour.RED,
                        ledgerOf(ObligationStanding.OVERDUE)));
    }

    private static Todo todo(ObligationLine line) {
        return new Todo(
                "填报：" + line.title() + "（" + line.periodLabel() + "）",
                about(line),
                line.nextDueOn(),
                line.standing().colour(),
                "/tasks/obligations/" + line.id() + "/report");
    }

    private static String about(ObligationLine line) {
        return Stream.of(Objects.requireNonNullElse(line.subjectTitle(), ""), note(line))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private static String note(ObligationLine line) {
        return switch (line.standing()) {
            case OVERDUE -> "逾期 " + line.daysLate() + " 天";
            case RETURNED -> "已退回，请修改后重新报送";
            default -> line.nextDueOn().equals(line.dueOn()) ? "" : "阶段期限";
        };
    }

    @Override
    public List<Figure> figuresOf(Actor actor) {
        if (!actor.may(Permission.OBLIGATION_READ)) {
            return List.of();
        }
        var figures = new ArrayList<Figure>();
        var counts = counts(actor);
        figures.add(figure("逾期未报的事项", counts, ObligationStanding.OVERDUE));
        figures.add(figure("等待审核的报告", counts, ObligationStanding.REPORTED));
        return figures;
    }

    private static Figure figure(String label, Map<ObligationStanding, Integer> counts, ObligationStanding standing) {
        return new Figure(label, String.valueOf(counts.getOrDefault(standing, 0)), ledgerOf(standing));
    }

    private Map<ObligationStanding, Integer> counts(Actor actor) {
        var query = new ListQuery(Map.of("begun", "1"), "", false, ListQuery.DEFAULT_SIZE, null, null, 1);
        return ledger.counts(query, actor.scopeOf(Permission.OBLIGATION_READ), today());
    }

    private static String ledgerOf(ObligationStanding standing) {
        return "/tasks/ledger?standing=" + standing;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

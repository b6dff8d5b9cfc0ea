package org.anxin.app.task.obligation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.task.ReadingMeasures;
import org.anxin.app.task.obligation.ReadingObligations;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.obligation.ObligationStanding;
import org.springframework.stereotype.Component;

/** What the filters of the ledger offer to choose from. */
@Component
public class ObligationChoices {

    private static final int FIRST_YEAR = 2018;

    private final ReadingObligations obligations;
    private final ReadingMeasures measures;
    private final Sentences sentences;
    private final Clock clock;

    ObligationChoices(ReadingObligations obligations, ReadingMeasures measures, Sentences sentences, Clock clock) {
        this.obligations = obligations;
        this.measures = measures;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** The next year, this one, and those before it since the document; the latest first. */
    public List<Option> years() {
        int next = LocalDate.now(clock).getYear() + 1;
        return IntStream.rangeClosed(0, next - FIRST_YEAR)
                .mapToObj(back -> new Option(String.valueOf(next - back), (next - back) + "年"))
                .toList();
    }

    /** The year that is asked for, among those on offer; otherwise this one. */
    public int year(ListQuery query) {
        return query.filter("year")
                .filter(typed -> years().stream().anyMatch(year -> year.value().equals(typed)))
                .map(Integer::parseInt)
                .orElseGet(() -> LocalDate.now(clock).getYear());
    }

    public List<Option> cadences() {
        return obligations.cadences().stream()
                .map(cadence -> new Option(cadence.code(), cadence.title()))
                .toList();
    }

    public List<Option> measures() {
        return measures.all().stream()
                .map(measure -> new Option(String.valueOf(measure.no()), measure.no() + " " + measure.topic()))
                .toList();
    }

    /** The rows of the table, each by its measures. */
    public List<Option> rows() {
        var rows = new LinkedHashMap<Integer, String>();
        measures.all()
                .forEach(measure -> rows.merge(
                        measure.rowNo(),
                        measure.no() + " " + measure.topic(),
                        (first, next) -> first.endsWith("等") ? first : first + "等"));
        return rows.entrySet().stream()
                .map(row -> new Option(String.valueOf(row.getKey()), "第" + row.getKey() + "行：" + row.getValue()))
                .toList();
    }

    public List<Option> units() {
        return measures.choices().units().stream()
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }

    public List<Option> kinds() {
        return measures.choices().units().stream()
                .map(unit -> unit.kind())
                .distinct()
                .map((UnitKind kind) -> new Option(kind.name(), sentences.of(kind)))
                .toList();
    }

    public List<Option> standings() {
        return Arrays.stream(ObligationStanding.values())
                .map(standing -> new Option(standing.name(), sentences.of(standing)))
                .toList();
    }
}

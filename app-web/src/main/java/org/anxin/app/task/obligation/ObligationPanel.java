package org.anxin.app.task.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.MeasurePanel;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.ObligationLedger;
import org.anxin.domain.task.obligation.ObligationStanding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a measure's page: what falls due for it this year, and how much of that is done. */
@Component
@Order(1)
class ObligationPanel implements MeasurePanel {

    private final Cadences cadences;
    private final ObligationLedger ledger;
    private final Clock clock;

    ObligationPanel(Cadences cadences, ObligationLedger ledger, Clock clock) {
        this.cadences = cadences;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Optional<PanelSection> on(Measure measure, Actor asker) {
        var serving = cadences.all().stream()
                .filter(cadence -> cadence.measures().contains(measure.no()))
                .toList();
        if (serving.isEmpty() || !asker.may(Permission.OBLIGATION_READ)) {
            return Optional.empty();
        }
        var year = String.valueOf(LocalDate.now(clock).getYear());
        var lines = new ArrayList<PanelSection.Line>();
        serving.forEach(cadence -> lines.add(line(cadence, year, asker)));
        return Optional.of(new PanelSection(year + "年履职事项", lines));
    }

    private PanelSection.Line line(Cadence cadence, String year, Actor asker) {
        var link = "/tasks/ledger?year=%s&cadence=%s".formatted(year, cadence.code());
        if (cadence.frequency().isPerSubject()) {
            return new PanelSection.Line(cadence.title(), cadence.note() == null ? "" : cadence.note(), link);
        }
        var query = new ListQuery(
                Map.of("year", year, "cadence", cadence.code()), "", false, ListQuery.DEFAULT_SIZE, null, null, 1);
        return new PanelSection.Line(
                cadence.title(),
                inWords(ledger.counts(query, asker.scopeOf(Permission.OBLIGATION_READ), LocalDate.now(clock))),
                link);
    }

    private static String inWords(Map<ObligationStanding, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int done = counts.entrySet().stream()
                .filter(entry -> entry.getKey().isDone())
                .mapToInt(Map.Entry::getValue)
                .sum();
        int overdue = counts.getOrDefault(ObligationStanding.OVERDUE, 0);
        return all == 0
                ? "本年没有"
                : "办结 %d / %d 件".formatted(done, all) + (overdue == 0 ? "" : "，逾期未报 %d 件".formatted(overdue));
    }
}

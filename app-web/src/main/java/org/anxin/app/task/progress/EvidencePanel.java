package org.anxin.app.task.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.MeasurePanel;
import org.anxin.domain.task.progress.ProgressReportLedger;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a measure's page: how much evidence came in for it, month by month of this year. */
@Component
@Order(3)
class EvidencePanel implements MeasurePanel {

    private final ProgressReportLedger ledger;
    private final Clock clock;

    EvidencePanel(ProgressReportLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Optional<PanelSection> on(Measure measure, Actor asker) {
        int year = LocalDate.now(clock).getYear();
        var months = ledger.evidenceOn(measure.no(), year, asker.scopeOf(Permission.OBLIGATION_READ));
        var link = "/tasks/reports?measure=%d&year=%d".formatted(measure.no(), year);
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelSection(
                        year + "年佐证材料",
                        months.stream()
                                .map(month -> new PanelSection.Line(
                                        month.month() + "月：" + month.files() + " 份", month.units() + " 个单位上传", link))
                                .toList()));
    }
}

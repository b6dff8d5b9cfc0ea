package org.anxin.app.task.progress;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.MeasurePanel;
import org.anxin.domain.task.progress.ProgressReportLine;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a measure's page: what units have reported on it lately, as far as the reader's scope reaches. */
@Component
@Order(2)
class ReportPanel implements MeasurePanel {

    private final ReadingReports reports;
    private final Sentences sentences;
    private final DateTimeFormatter day;

    ReportPanel(ReadingReports reports, Sentences sentences, Clock clock) {
        this.reports = reports;
        this.sentences = sentences;
        this.day = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(clock.getZone());
    }

    @Override
    public Optional<PanelSection> on(Measure measure, Actor asker) {
        if (!asker.may(Permission.OBLIGATION_READ)) {
            return Optional.empty();
        }
        var latest = reports.latestOn(measure.no(), asker);
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelSection(
                        "最近的履职报告", latest.stream().map(this::line).toList()));
    }

    private PanelSection.Line line(ProgressReportLine report) {
        var files = report.evidence() == 0 ? "" : "，佐证 " + report.evidence() + " 份";
        return new PanelSection.Line(
                report.unitName() + "：" + report.title(),
                day.format(report.editedAt()) + " " + sentences.of(report.state()) + files,
                report.link());
    }
}

package org.anxin.app.conference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.conference.JointConferenceLine;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.MeasurePanel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the pages of measures 44, 45 and 48: the latest conferences of their kind. */
@Component
@Order(3)
class ConferencePanel implements MeasurePanel {

    private static final Map<Integer, ConferenceKind> SERVED = Map.of(
            44, ConferenceKind.QUARTERLY_ANALYSIS,
            45, ConferenceKind.QUARTERLY_ANALYSIS,
            48, ConferenceKind.HALF_YEARLY);

    private static final int MOST = 4;

    private final ReadingConferences conferences;

    ConferencePanel(ReadingConferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public Optional<PanelSection> on(Measure measure, Actor asker) {
        var kind = SERVED.get(measure.no());
        if (kind == null || !asker.may(Permission.CONFERENCE_READ)) {
            return Optional.empty();
        }
        var latest = conferences
                .page(new ListQuery(Map.of("kind", kind.name()), "", false, MOST, null, null, 1), asker)
                .rows();
        return latest.isEmpty() ? Optional.empty() : Optional.of(new PanelSection("联席会议", lines(latest)));
    }

    private static List<PanelSection.Line> lines(List<JointConferenceLine> latest) {
        return latest.stream()
                .map(line -> new PanelSection.Line(
                        line.title(),
                        line.isVoided()
                                ? "%s，已作废".formatted(line.heldOn())
                                : "%s，实到 %d / 应到 %d".formatted(line.heldOn(), line.attended(), line.invited()),
                        "/conferences/" + line.id()))
                .toList();
    }
}

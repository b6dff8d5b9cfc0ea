package org.anxin.app.warning;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.panel.PanelSection;
import org.springframework.stereotype.Component;

/** Open warnings on the page of what they are about. */
@Component
class WarningSection {

    private static final int SHOWN = 5;

    private final ReadingWarnings reading;
    private final Sentences sentences;

    WarningSection(ReadingWarnings reading, Sentences sentences) {
        this.reading = reading;
        this.sentences = sentences;
    }

    /** @param filter by which the list finds them */
    Optional<PanelSection> of(String filter, UUID id, Actor asker) {
        if (!asker.may(Permission.WARNING_READ)) {
            return Optional.empty();
        }
        var open = reading.openOf(filter, id, asker, SHOWN);
        var lines = new ArrayList<PanelSection.Line>();
        for (var warning : open.rows()) {
            lines.add(new PanelSection.Line(
                    sentences.of(warning.colour()) + "色 " + sentences.of(warning.rule()),
                    warning.summary() + "，处置期限 " + warning.dueOn()
                            + (warning.isLate() ? "（逾期 " + warning.daysLate() + " 天）" : ""),
                    "/warnings/" + warning.id()));
        }
        return Optional.of(new PanelSection(
                open.count() == 0 ? "欠薪预警" : "欠薪预警（未办结 " + open.count() + " 件）",
                lines,
                new PanelSection.Line(
                        open.count() > lines.size() ? "全部预警" : "预警台账", "含已办结", "/warnings?" + filter + "=" + id)));
    }
}

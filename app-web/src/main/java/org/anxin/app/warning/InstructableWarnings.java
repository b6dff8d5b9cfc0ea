package org.anxin.app.warning;

import java.util.List;
import java.util.Optional;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.task.instruction.InstructableRecord;
import org.anxin.domain.task.instruction.InstructableRecords;
import org.anxin.domain.warning.WarningLine;
import org.springframework.stereotype.Component;

/** A leader may write on a warning; the project's sector authority and township are suggested to answer. */
@Component
class InstructableWarnings implements InstructableRecords {

    static final String KIND = "warning";

    private final ReadingWarnings reading;
    private final ProjectCards projects;

    InstructableWarnings(ReadingWarnings reading, ProjectCards projects) {
        this.reading = reading;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<InstructableRecord> find(String key, Actor asker) {
        return asker.may(Permission.WARNING_READ)
                ? Ids.read(key).flatMap(id -> reading.find(id, asker)).map(line -> record(line, asker))
                : Optional.empty();
    }

    private InstructableRecord record(WarningLine line, Actor asker) {
        var answering = projects.find(line.projectId(), asker.scopeOf(Permission.WARNING_READ))
                .map(card -> List.of(card.authorityCode(), card.townshipCode()))
                .orElse(List.of());
        return new InstructableRecord(
                KIND,
                line.id().toString(),
                "第%d号预警 %s".formatted(line.number(), line.projectName()),
                "/warnings/" + line.id(),
                answering);
    }
}

package org.anxin.app.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.domain.enterprise.EnterpriseCard;
import org.anxin.domain.enterprise.EnterpriseCards;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.project.PartyLine;
import org.anxin.domain.project.PartyLines;
import org.anxin.domain.project.Project;
import org.anxin.domain.project.ProjectLedger;
import org.anxin.domain.project.ProjectLine;
import org.anxin.domain.project.ProjectPanel;
import org.anxin.domain.project.ProjectReach;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.shared.reference.ExternalReference;
import org.anxin.domain.shared.reference.ExternalReferences;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 建设项目台账: the projects of one's scope, as a list and one by one. */
@Service
public class ReadingProjects {

    private final ProjectLedger ledger;
    private final PartyLines parties;
    private final OpenProjects open;
    private final ReadingFiles files;
    private final ExternalReferences references;
    private final ObjectProvider<ProjectPanel> panels;
    private final Units units;
    private final EnterpriseCards enterprises;
    private final Clock clock;

    ReadingProjects(
            ProjectLedger ledger,
            PartyLines parties,
            OpenProjects open,
            ReadingFiles files,
            ExternalReferences references,
            ObjectProvider<ProjectPanel> panels,
            Units units,
            EnterpriseCards enterprises,
            Clock clock) {
        this.ledger = ledger;
        this.parties = parties;
        this.open = open;
        this.files = files;
        this.references = references;
        this.panels = panels;
        this.units = units;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /**
     * A project as its page shows it.
     *
     * @param parties as a tree, from top to bottom
     * @param panels what other features show of it
     * @param references its numbers on other platforms
     * @param edit whether the asker keeps it
     */
    public record Dossier(
            Project project,
            ProjectLine line,
            List<PartyLine> parties,
            List<FileLine> files,
            List<PanelSection> panels,
            List<ExternalReference> references,
            boolean edit) {}

    /** A project while a form of it is filled in. */
    public record Kept(Project project, List<PartyLine> parties) {}

    /**
     * What a form offers.
     *
     * @param sectors those that the asker may register for
     * @param authorities the bureaus of all sectors
     */
    public record Choices(List<Sector> sectors, List<Unit> authorities, List<Unit> townships) {

        /** The bureau that answers for a sector. */
        public String authorityOf(Sector sector) {
            return authorities.stream()
                    .filter(unit -> unit.sector().filter(sector::equals).isPresent())
                    .findFirst()
                    .map(Unit::code)
                    .orElseThrow();
        }
    }

    @Transactional(readOnly = true)
    public ListPage<ProjectLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.PROJECT_READ));
    }

    @Transactional(readOnly = true)
    public Map<ProjectState, Integer> countByState(ListQuery query, Actor asker) {
        return ledger.countByState(query, asker.scopeOf(Permission.PROJECT_READ));
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<ProjectLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.PROJECT_EXPORT), line);
    }

    @Transactional(readOnly = true)
    public Dossier open(UUID id, Actor asker) {
        var line = open.line(id, asker);
        return new Dossier(
                open.find(id),
                line,
                parties.of(id),
                files.of(ProjectFiles.KIND, id.toString()),
                line.voided() ? List.of() : sections(id, asker),
                references.findStandingOf(ProjectReferences.KIND, id.toString()),
                open.readerKeeps(line, asker));
    }

    private List<PanelSection> sections(UUID id, Actor asker) {
        return panels.orderedStream()
                .flatMap(panel -> panel.on(id, asker).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Kept openKept(UUID id, Actor asker) {
        return new Kept(open.findKept(id, asker), parties.of(id));
    }

    @Transactional(readOnly = true)
    public Choices choices(Actor asker) {
        var scope = asker.scopeOf(Permission.PROJECT_EDIT);
        var alive = alive();
        return new Choices(
                Arrays.stream(Sector.values())
                        .filter(sector -> ProjectReach.covers(scope, sector))
                        .toList(),
                alive.stream().filter(unit -> unit.sector().isPresent()).toList(),
                alive.stream().filter(unit -> unit.kind().isTownshipLevel()).toList());
    }

    /** The enterprise whose projects a list is narrowed to. */
    @Transactional(readOnly = true)
    public Optional<EnterpriseCard> enterprise(ListQuery query) {
        return query.filter("enterprise").flatMap(Ids::read).flatMap(enterprises::find);
    }

    @Transactional(readOnly = true)
    public List<Unit> townships() {
        return alive().stream().filter(unit -> unit.kind().isTownshipLevel()).toList();
    }

    private List<Unit> alive() {
        var today = today();
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> unit.existsOn(today))
                .toList();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.anxin.app.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anxin.app.shared.reference.ReferenceColumns;
import org.anxin.app.shared.reference.ReferenceColumns.Named;
import org.anxin.domain.project.Project;
import org.anxin.domain.project.ProjectReach;
import org.anxin.domain.project.Projects;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.imports.ImportCheck;
import org.anxin.domain.shared.imports.ImportRow;
import org.springframework.stereotype.Component;

/**
 * Finds the registered projects that rows of a file speak of: by our code, or by the number of a platform. A file never
 * changes them; what it may add is a platform's number that they lack.
 */
@Component
class FoundProjects {

    private static final String CODE = "code";

    private final Projects projects;
    private final ReferenceColumns references;

    FoundProjects(Projects projects, ReferenceColumns references) {
        this.projects = projects;
        this.references = references;
    }

    /** Asks the books once for all these rows. */
    Batch in(List<ImportRow> rows) {
        return new Batch(rows);
    }

    final class Batch {

        private final Map<Named, String> owners;
        private final Map<String, Project> byCode = new HashMap<>();
        private final Map<String, Project> byKey = new HashMap<>();

        private Batch(List<ImportRow> rows) {
            owners = references.owners(ProjectReferences.KIND, rows);
            var codes = rows.stream()
                    .flatMap(row -> row.cell(CODE).stream())
                    .distinct()
                    .toList();
            var known = new ArrayList<>(projects.findByCodeIn(codes));
            known.forEach(project -> byCode.put(project.code(), project));
            known.addAll(projects.findByIdIn(
                    owners.values().stream().distinct().map(UUID::fromString).toList()));
            known.forEach(project -> byKey.put(project.id().toString(), project));
        }

        /** Our own code says it before the number of a platform. */
        Optional<Project> of(ImportRow row) {
            return row.cell(CODE)
                    .map(byCode::get)
                    .or(() -> numbers(row).stream()
                            .map(owners::get)
                            .filter(Objects::nonNull)
                            .map(byKey::get)
                            .findFirst());
        }

        /** Answers a row whose project is there already: whether it adds something to it, and if not, why. */
        void answer(ImportRow row, Project project, ImportCheck check) {
            var page = "/projects/" + project.id();
            var at = row.cell(CODE).isPresent()
                    ? CODE
                    : ReferenceColumns.of(row).keySet().iterator().next();
            var elsewhere = ReferenceColumns.of(row).entrySet().stream()
                    .filter(named -> isOfAnother(project, named.getValue()))
                    .findFirst();
            if (project.isVoided()) {
                check.wrong(row, at, "import.project.voided", project.code(), project.name(), page);
            } else if (elsewhere.isPresent()) {
                var other = byKey.get(owners.get(elsewhere.get().getValue()));
                check.wrong(
                        row,
                        elsewhere.get().getKey(),
                        "import.project.number-taken",
                        elsewhere.get().getValue().number(),
                        other.name(),
                        other.code(),
                        "/projects/" + other.id());
            } else if (owners.keySet().containsAll(numbers(row))) {
                check.known(row, at, "import.project.registered", project.code(), project.name(), page);
            } else if (!ProjectReach.covers(
                    check.actor().scopeOf(Permission.PROJECT_EDIT),
                    project.site().sector())) {
                check.wrong(row, at, "project.other-sector");
            }
        }

        /** Notes the numbers that the project does not have yet. */
        void note(ImportRow row, UUID projectId, Actor by, Instant now) {
            references.note(ProjectReferences.KIND, projectId.toString(), row, owners, by, now);
        }

        private boolean isOfAnother(Project project, Named named) {
            return owners.containsKey(named)
                    && !owners.get(named).equals(project.id().toString());
        }

        private static Collection<Named> numbers(ImportRow row) {
            return ReferenceColumns.of(row).values();
        }
    }
}

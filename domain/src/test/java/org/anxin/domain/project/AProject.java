package org.anxin.domain.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.Project.Facts;
import org.anxin.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Projects for tests: {@code AProject.aProject().plannedFor(MARCH_1, MAY_1).in(PREPARING)}. */
final class AProject {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final Instant NOW = Instant.parse("2026-06-30T01:00:00Z");
    static final Actor CLERK = new Actor("zhujian", "郑住建（示例）", "ZJ", "区住建局", "/ZJ/", Map.of());

    private Schedule schedule = new Schedule(null, null, null, null);
    private ContractTerms terms = new ContractTerms(null, null, null, null, null, null, null);
    private @Nullable ConstructionPermit permit;
    private @Nullable LocalDate since;

    private AProject() {}

    static AProject aProject() {
        return new AProject();
    }

    AProject plannedFor(LocalDate start, LocalDate end) {
        schedule = new Schedule(start, end, schedule.startedOn(), schedule.completedOn());
        return this;
    }

    AProject built(LocalDate start, @Nullable LocalDate end) {
        schedule = new Schedule(schedule.plannedStartOn(), schedule.plannedEndOn(), start, end);
        return this;
    }

    AProject withLaborCost(LaborCostMethod method, @Nullable String ratio) {
        terms = new ContractTerms(null, null, null, null, null, method, ratio == null ? null : new BigDecimal(ratio));
        return this;
    }

    AProject permittedOn(LocalDate day) {
        permit = new ConstructionPermit(PermitKind.CONSTRUCTION_PERMIT, "341504202606300101", day);
        return this;
    }

    AProject since(LocalDate day) {
        since = day;
        return this;
    }

    Facts facts() {
        return new Facts(
                "示例小区",
                new Classification(ProjectCategory.HOUSING, null, null, null, Investment.PRIVATE),
                new Site(Sector.HOUSING, "ZJ", "YL", null),
                terms,
                schedule,
                permit,
                new LaborWageOfficer(null, null, null),
                null);
    }

    Project in(ProjectState state) {
        return new Project("YJ2026-0001", facts(), state, since, CLERK, TODAY, NOW);
    }
}

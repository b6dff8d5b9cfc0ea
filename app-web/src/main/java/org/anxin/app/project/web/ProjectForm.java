package org.anxin.app.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.ApprovalLevel;
import org.anxin.domain.project.ConstructionNature;
import org.anxin.domain.project.Investment;
import org.anxin.domain.project.LaborCostMethod;
import org.anxin.domain.project.PermitKind;
import org.anxin.domain.project.Project;
import org.anxin.domain.project.ProjectCategory;
import org.anxin.domain.project.ProjectScale;
import org.anxin.domain.project.ProjectState;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a project. Code, state, owner and contractor are asked for at its registration only.
 *
 * @param authorityCode empty for the bureau of the sector
 * @param since since when it is in that state; empty where that is not known
 * @param owner credit code or name of the enterprise that is 建设单位
 * @param contractor the same of 施工总承包
 * @param officerPhone empty keeps the number that is known
 */
record ProjectForm(
        @Size(max = 40, message = "{form.long.40}")
        @Pattern(regexp = "[\\w\\-.（）()〔〕\\[\\]]*", message = "{form.project.code}")
        @Nullable
        String code,

        @NotBlank(message = "{form.project.name}") @Size(max = 120, message = "{form.long.120}") @Nullable
        String name,

        @NotNull(message = "{form.project.category}") @Nullable
        ProjectCategory category,

        @Nullable ConstructionNature nature,
        @Nullable ProjectScale scale,
        @Nullable ApprovalLevel approvalLevel,

        @NotNull(message = "{form.project.investment}") @Nullable
        Investment investment,

        @NotNull(message = "{form.project.sector}") @Nullable
        Sector sector,

        @Nullable String authorityCode,

        @NotBlank(message = "{form.project.township}") @Nullable
        String townshipCode,

        @Size(max = 200, message = "{form.project.long.200}") @Nullable
        String address,

        @Nullable ProjectState state,
        @Nullable String since,

        @Size(max = 100, message = "{form.long.100}") @Nullable
        String owner,

        @Size(max = 100, message = "{form.long.100}") @Nullable
        String contractor,

        @Nullable String contractPrice,
        @Nullable String totalCost,
        @Nullable String contractSignedOn,
        @Nullable String plannedStartOn,
        @Nullable String plannedEndOn,
        @Nullable String startedOn,
        @Nullable String completedOn,
        @Nullable PermitKind permitKind,

        @Size(max = 60, message = "{form.long.60}") @Nullable
        String permitNo,

        @Nullable String permitOn,
        @Nullable String settlementMonths,
        @Nullable String wagePayDay,
        @Nullable LaborCostMethod laborCostMethod,
        @Nullable String laborCostRatio,

        @Size(max = 60, message = "{form.long.60}") @Nullable
        String officerName,

        @Pattern(regexp = "\\s*(1\\d{10}|(0\\d{2,3}-?)?\\d{7,8})?\\s*", message = "{form.project.officer-phone}")
        @Nullable
        String officerPhone,

        @Nullable String officerAppointedOn,

        @Size(max = 500, message = "{form.long.500}") @Nullable
        String note,

        @Nullable Long version) {

    /** A new one, of the sector whose bureau registers it. */
    static ProjectForm blank(@Nullable Sector sector) {
        return new ProjectForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                sector,
                null,
                null,
                null,
                ProjectState.PREPARING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static ProjectForm of(Project project) {
        var kind = project.classification();
        var site = project.site();
        var terms = project.terms();
        var schedule = project.schedule();
        var officer = project.officer();
        return new ProjectForm(
                project.code(),
                project.name(),
                kind.category(),
                kind.nature(),
                kind.scale(),
                kind.approvalLevel(),
                kind.investment(),
                site.sector(),
                site.authorityCode(),
                site.townshipCode(),
                site.address(),
                project.state(),
                null,
                null,
                null,
                text(terms.contractPrice()),
                text(terms.totalCost()),
                text(terms.contractSignedOn()),
                text(schedule.plannedStartOn()),
                text(schedule.plannedEndOn()),
                text(schedule.startedOn()),
                text(schedule.completedOn()),
                project.permit().map(permit -> permit.kind()).orElse(null),
                project.permit().map(permit -> permit.number()).orElse(null),
                project.permit().map(permit -> permit.issuedOn().toString()).orElse(null),
                text(terms.settlementMonths()),
                text(terms.wagePayDay()),
                terms.laborCostMethod(),
                text(terms.laborCostRatio()),
                officer.name(),
                null,
                text(officer.appointedOn()),
                project.note().orElse(null),
                project.version());
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal amount ? amount.toPlainString() : value.toString();
    }
}

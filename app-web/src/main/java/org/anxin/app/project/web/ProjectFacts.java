package org.anxin.app.project.web;

import static java.util.Objects.requireNonNull;

import org.anxin.app.project.ReadingProjects.Choices;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.project.Classification;
import org.anxin.domain.project.ConstructionPermit;
import org.anxin.domain.project.ContractTerms;
import org.anxin.domain.project.LaborWageOfficer;
import org.anxin.domain.project.Project;
import org.anxin.domain.project.Project.Facts;
import org.anxin.domain.project.Schedule;
import org.anxin.domain.project.Site;
import org.anxin.domain.shared.protection.ProtectedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads the facts of a project out of its form. */
@Component
class ProjectFacts {

    private final Sentences sentences;

    ProjectFacts(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * Null where something cannot be read; that stands beside its field then.
     *
     * @param known the project as it is, or null for a new one
     */
    @Nullable
    Facts read(ProjectForm form, BindingResult binding, Choices choices, @Nullable Project known) {
        var typed = new TypedFields(binding, sentences);
        var terms = terms(form, typed);
        var schedule = new Schedule(
                typed.day("plannedStartOn", form.plannedStartOn()),
                typed.day("plannedEndOn", form.plannedEndOn()),
                typed.day("startedOn", form.startedOn()),
                typed.day("completedOn", form.completedOn()));
        var permit = permit(form, typed);
        var officer = officer(form, typed, known);
        refuseUnknownUnits(form, choices, typed);
        if (binding.hasErrors()) {
            return null;
        }
        return new Facts(
                requireNonNull(form.name()),
                new Classification(
                        requireNonNull(form.category()),
                        form.nature(),
                        form.scale(),
                        form.approvalLevel(),
                        requireNonNull(form.investment())),
                site(form, choices),
                terms,
                schedule,
                permit,
                officer,
                SamePage.typed(form.note()));
    }

    private static void refuseUnknownUnits(ProjectForm form, Choices choices, TypedFields typed) {
        var township = SamePage.typed(form.townshipCode());
        if (township != null
                && choices.townships().stream().noneMatch(unit -> unit.code().equals(township))) {
            typed.refuse("townshipCode", "form.project.township");
        }
        var authority = SamePage.typed(form.authorityCode());
        if (authority != null
                && choices.authorities().stream().noneMatch(unit -> unit.code().equals(authority))) {
            typed.refuse("authorityCode", "form.project.authority");
        }
    }

    private static Site site(ProjectForm form, Choices choices) {
        var sector = requireNonNull(form.sector());
        var authority = SamePage.typed(form.authorityCode());
        return new Site(
                sector,
                authority == null ? choices.authorityOf(sector) : authority,
                requireNonNull(form.townshipCode()),
                SamePage.typed(form.address()));
    }

    private static ContractTerms terms(ProjectForm form, TypedFields typed) {
        return new ContractTerms(
                typed.money("contractPrice", form.contractPrice()),
                typed.money("totalCost", form.totalCost()),
                typed.day("contractSignedOn", form.contractSignedOn()),
                typed.whole("settlementMonths", form.settlementMonths(), 12),
                typed.whole("wagePayDay", form.wagePayDay(), 31),
                form.laborCostMethod(),
                typed.percent("laborCostRatio", form.laborCostRatio()));
    }

    private static @Nullable ConstructionPermit permit(ProjectForm form, TypedFields typed) {
        var kind = form.permitKind();
        var number = TypedFields.code(form.permitNo());
        var issuedOn = typed.day("permitOn", form.permitOn());
        if (kind != null && issuedOn != null) {
            return new ConstructionPermit(kind, number, issuedOn);
        }
        if (kind == null && (number != null || issuedOn != null)) {
            typed.refuse("permitKind", "form.project.permit-kind");
        } else if (kind != null && SamePage.typed(form.permitOn()) == null) {
            typed.refuse("permitOn", "form.project.permit-on");
        }
        return null;
    }

    private static LaborWageOfficer officer(ProjectForm form, TypedFields typed, @Nullable Project known) {
        var name = SamePage.typed(form.officerName());
        var phone = SamePage.typed(form.officerPhone());
        var appointedOn = typed.day("officerAppointedOn", form.officerAppointedOn());
        if (phone != null) {
            return new LaborWageOfficer(name, new ProtectedText(phone), appointedOn);
        }
        boolean same =
                known != null && name != null && name.equals(known.officer().name());
        return new LaborWageOfficer(name, same ? known.officer().phone() : null, appointedOn);
    }
}

package org.anxin.app.project.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.anxin.app.project.ReadingProjects.Choices;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.project.ApprovalLevel;
import org.anxin.domain.project.ConstructionNature;
import org.anxin.domain.project.Investment;
import org.anxin.domain.project.LaborCostMethod;
import org.anxin.domain.project.PermitKind;
import org.anxin.domain.project.ProjectCategory;
import org.anxin.domain.project.ProjectScale;
import org.anxin.domain.project.ProjectState;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the selects of project pages offer. */
@Component
class ProjectChoices {

    private final Sentences sentences;

    ProjectChoices(Sentences sentences) {
        this.sentences = sentences;
    }

    void offer(Choices choices, Model model) {
        model.addAttribute("categories", of(ProjectCategory.values()));
        model.addAttribute("natures", of(ConstructionNature.values()));
        model.addAttribute("scales", of(ProjectScale.values()));
        model.addAttribute("approvalLevels", of(ApprovalLevel.values()));
        model.addAttribute("investments", of(Investment.values()));
        model.addAttribute("permitKinds", of(PermitKind.values()));
        model.addAttribute("laborCostMethods", of(LaborCostMethod.values()));
        model.addAttribute("states", of(ProjectState.values()));
        model.addAttribute("sectors", of(choices.sectors()));
        model.addAttribute("authorities", units(choices.authorities()));
        model.addAttribute("townships", units(choices.townships()));
    }

    List<Option> of(Enum<?>... constants) {
        return of(Arrays.asList(constants));
    }

    List<Option> of(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> new Option(constant.name(), sentences.of(constant)))
                .toList();
    }

    static List<Option> units(List<Unit> units) {
        return units.stream()
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }
}

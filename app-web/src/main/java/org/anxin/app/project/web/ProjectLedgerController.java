package org.anxin.app.project.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anxin.app.project.ReadingProjects;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.enterprise.EnterpriseCard;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.Investment;
import org.anxin.domain.project.ProjectCategory;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.project.ProjectLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 在建项目台账, on screen and as a workbook. */
@Controller
class ProjectLedgerController {

    private static final List<Option> DEFECTS = List.of(new Option("yes", "有问题"), new Option("no", "没有问题"));
    private static final List<String> KEPT = List.of("enterprise");

    private final ReadingProjects projects;
    private final ProjectChoices choices;
    private final Sentences sentences;
    private final Exports exports;

    ProjectLedgerController(ReadingProjects projects, ProjectChoices choices, Sentences sentences, Exports exports) {
        this.projects = projects;
        this.choices = choices;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/projects")
    @CanReadProjects
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/projects", query, projects.page(query, asker), KEPT));
        model.addAttribute("counts", projects.countByState(query, asker));
        model.addAttribute(
                "enterprise",
                projects.enterprise(query).map(EnterpriseCard::name).orElse(""));
        model.addAttribute("allStates", ProjectState.values());
        model.addAttribute("states", states());
        model.addAttribute("sectors", choices.of(Sector.values()));
        model.addAttribute("investments", choices.of(Investment.values()));
        model.addAttribute("categories", choices.of(ProjectCategory.values()));
        model.addAttribute("defects", DEFECTS);
        model.addAttribute("townships", townships());
        return "project/list";
    }

    @GetMapping("/projects.xlsx")
    @CanExportProjects
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                query.filter("state")
                                .filter(ProjectState.UNDER_CONSTRUCTION.name()::equals)
                                .isPresent()
                        ? "在建项目台账"
                        : "建设项目台账",
                FilterWords.of(query)
                        .typed("q", "项目")
                        .chosen("state", "状态", states())
                        .chosen("sector", "行业", choices.of(Sector.values()))
                        .chosen("township", "乡镇", townships())
                        .chosen("investment", "投资性质", choices.of(Investment.values()))
                        .chosen("category", "项目分类", choices.of(ProjectCategory.values()))
                        .chosen("defects", "存在问题", DEFECTS)
                        .typed("contractor", "施工总承包")
                        .chosen("enterprise", "参建单位", enterprise(query)),
                ProjectLedgerSheet.columns(
                        sentences::of,
                        defect -> sentences.text("rule.project-defect." + defect.code(), defect.subject())),
                line -> projects.forEach(query, asker, line));
    }

    private List<Option> enterprise(ListQuery query) {
        return projects.enterprise(query).stream()
                .map(card -> new Option(card.id().toString(), card.name()))
                .toList();
    }

    private List<Option> states() {
        var states = new ArrayList<>(choices.of(ProjectState.values()));
        states.add(new Option("VOIDED", "已作废"));
        return states;
    }

    private List<Option> townships() {
        return ProjectChoices.units(projects.townships());
    }
}

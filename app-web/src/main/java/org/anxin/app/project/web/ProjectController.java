package org.anxin.app.project.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.project.ReadingProjects;
import org.anxin.app.project.RegisteringProjects;
import org.anxin.app.project.RegisteringProjects.Registration;
import org.anxin.app.shared.attachment.web.AddingFiles;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One project: registering it, its page, its facts, its files. */
@Controller
class ProjectController {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("project.code-taken", "code"),
            Map.entry("project.other-sector", "sector"),
            Map.entry("project.ratio-missing", "laborCostRatio"),
            Map.entry("project.planned-end-before-start", "plannedEndOn"),
            Map.entry("project.started-in-future", "startedOn"),
            Map.entry("project.completed-in-future", "completedOn"),
            Map.entry("project.completed-before-start", "completedOn"),
            Map.entry("project.permit-in-future", "permitOn"),
            Map.entry("project.step-in-future", "since"));

    private final ReadingProjects reading;
    private final RegisteringProjects registering;
    private final ProjectFacts facts;
    private final ChosenEnterprise enterprises;
    private final ProjectChoices choices;
    private final AddingFiles adding;
    private final FormErrors errors;
    private final Sentences sentences;

    ProjectController(
            ReadingProjects reading,
            RegisteringProjects registering,
            ProjectFacts facts,
            ChosenEnterprise enterprises,
            ProjectChoices choices,
            AddingFiles adding,
            FormErrors errors,
            Sentences sentences) {
        this.reading = reading;
        this.registering = registering;
        this.facts = facts;
        this.enterprises = enterprises;
        this.choices = choices;
        this.adding = adding;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/projects/new")
    @CanKeepProjects
    String blank(Actor actor, Model model) {
        var offered = reading.choices(actor);
        var own = offered.sectors().size() == 1 ? offered.sectors().getFirst() : null;
        model.addAttribute("form", ProjectForm.blank(own));
        choices.offer(offered, model);
        return "project/new";
    }

    @PostMapping("/projects")
    @CanKeepProjects
    ModelAndView register(
            @Valid @ModelAttribute("form") ProjectForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var offered = reading.choices(actor);
        var since = new TypedFields(binding, sentences).day("since", form.since());
        var owner = enterprises.read("owner", form.owner(), binding);
        var contractor = enterprises.read("contractor", form.contractor(), binding);
        var read = facts.read(form, binding, offered, null);
        if (read != null) {
            try {
                var project = registering.register(
                        new Registration(
                                TypedFields.code(form.code()),
                                read,
                                Objects.requireNonNullElse(form.state(), ProjectState.PREPARING),
                                since,
                                owner,
                                contractor,
                                null),
                        actor);
                redirect.addFlashAttribute("done", "项目已登记，编码 " + project.code());
                return new ModelAndView("redirect:/projects/" + project.id());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        choices.offer(offered, model);
        return SamePage.again("project/new", model);
    }

    @GetMapping("/projects/{id}")
    @CanReadProjects
    String show(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("form", new ProjectFilesForm(null));
        model.addAttribute("dossier", reading.open(id, asker));
        return "project/project";
    }

    @GetMapping("/projects/{id}/edit")
    @CanKeepProjects
    String editing(@PathVariable UUID id, Actor actor, Model model) {
        var project = reading.openKept(id, actor).project();
        model.addAttribute("form", ProjectForm.of(project));
        model.addAttribute("project", project);
        choices.offer(reading.choices(actor), model);
        return "project/edit";
    }

    @PostMapping("/projects/{id}/edit")
    @CanKeepProjects
    ModelAndView describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ProjectForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var project = reading.openKept(id, actor).project();
        var offered = reading.choices(actor);
        var read = facts.read(form, binding, offered, project);
        if (read != null) {
            try {
                registering.describe(id, Versions.of(form.version()), read, actor);
                redirect.addFlashAttribute("done", "项目已保存");
                return new ModelAndView("redirect:/projects/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        model.addAttribute("project", project);
        choices.offer(offered, model);
        return SamePage.again("project/edit", model);
    }

    @PostMapping("/projects/{id}/files")
    @CanKeepProjects
    ModelAndView addFiles(
            @PathVariable UUID id,
            @ModelAttribute("form") ProjectFilesForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (adding.added(form.files(), binding, redirect, files -> registering.addFiles(id, files, actor))) {
            return new ModelAndView("redirect:/projects/" + id);
        }
        model.addAttribute("dossier", reading.open(id, actor));
        return SamePage.again("project/project", model);
    }
}

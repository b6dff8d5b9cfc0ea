package org.anxin.app.project.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.project.ReadingProjects;
import org.anxin.app.project.RegisteringProjects;
import org.anxin.app.project.RegisteringProjects.Step;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.project.Project;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a project's life, and voiding one that was registered wrongly. */
@Controller
class ProjectStateController {

    private static final Map<String, String> FIELDS = Map.of(
            "project.no-such-step", "next",
            "project.step-in-future", "onDay",
            "project.step-before-last", "onDay",
            "project.completed-before-start", "onDay",
            "project.suspension-reason", "reason");

    private final ReadingProjects reading;
    private final RegisteringProjects registering;
    private final ProjectChoices choices;
    private final FormErrors errors;
    private final Sentences sentences;

    ProjectStateController(
            ReadingProjects reading,
            RegisteringProjects registering,
            ProjectChoices choices,
            FormErrors errors,
            Sentences sentences) {
        this.reading = reading;
        this.registering = registering;
        this.choices = choices;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/projects/{id}/state")
    @CanKeepProjects
    String stepping(@PathVariable UUID id, @RequestParam @Nullable ProjectState to, Actor actor, Model model) {
        var project = kept(id, actor, model);
        var next = to != null && project.state().mayBecome(to) ? to : null;
        model.addAttribute("form", new StepForm(next, reading.today().toString(), null, project.version()));
        return "project/state";
    }

    @PostMapping("/projects/{id}/state")
    @CanKeepProjects
    ModelAndView step(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        kept(id, actor, model);
        var onDay = new TypedFields(binding, sentences).day("onDay", form.onDay());
        if (!binding.hasErrors()) {
            try {
                var next = Objects.requireNonNull(form.next());
                registering.step(
                        new Step(
                                id,
                                Versions.of(form.version()),
                                next,
                                Objects.requireNonNull(onDay),
                                SamePage.typed(form.reason())),
                        actor);
                redirect.addFlashAttribute("done", "状态已变更为“" + sentences.of(next) + "”");
                return new ModelAndView("redirect:/projects/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again("project/state", model);
    }

    @GetMapping("/projects/{id}/void")
    @CanKeepProjects
    String voiding(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new VoidForm(null, kept(id, actor, model).version()));
        return "project/void";
    }

    @PostMapping("/projects/{id}/void")
    @CanKeepProjects
    ModelAndView voidProject(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VoidForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        kept(id, actor, model);
        if (binding.hasErrors()) {
            return SamePage.again("project/void", model);
        }
        registering.voidProject(id, Versions.of(form.version()), Objects.requireNonNull(form.reason()), actor);
        redirect.addFlashAttribute("done", "项目已作废");
        return new ModelAndView("redirect:/projects/" + id);
    }

    private Project kept(UUID id, Actor actor, Model model) {
        var project = reading.openKept(id, actor).project();
        model.addAttribute("project", project);
        model.addAttribute("nextStates", choices.of(project.nextStates()));
        return project;
    }
}

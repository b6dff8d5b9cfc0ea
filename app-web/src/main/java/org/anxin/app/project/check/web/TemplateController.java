package org.anxin.app.project.check.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anxin.app.project.check.ReadingTemplates;
import org.anxin.app.project.check.RecordingTemplates;
import org.anxin.app.project.check.RecordingTemplates.Revised;
import org.anxin.app.shared.attachment.web.AddingFiles;
import org.anxin.app.shared.attachment.web.ChosenFiles;
import org.anxin.app.shared.web.Done;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.project.check.ContractClause;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
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

/** One revision of a model contract: recording it, its page, its files, voiding it. */
@Controller
class TemplateController {

    private static final Map<String, String> FIELDS = Map.of(
            "template.not-yet-revised", "revisedOn",
            "template.no-clauses", "clauses",
            "template.void-reason", "reason",
            "file.*", "files");

    private final ReadingTemplates reading;
    private final RecordingTemplates recording;
    private final CheckChoices choices;
    private final AddingFiles adding;
    private final FormErrors errors;
    private final Sentences sentences;

    TemplateController(
            ReadingTemplates reading,
            RecordingTemplates recording,
            CheckChoices choices,
            AddingFiles adding,
            FormErrors errors,
            Sentences sentences) {
        this.reading = reading;
        this.recording = recording;
        this.choices = choices;
        this.adding = adding;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/projects/templates/new")
    @CanFindContracting
    String blank(Model model) {
        model.addAttribute("form", TemplateForm.blank());
        return form(model);
    }

    @PostMapping("/projects/templates")
    @CanFindContracting
    ModelAndView record(
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var typed = Objects.requireNonNullElse(form.revisedOn(), "");
        var revisedOn = TypedDay.read(typed);
        if (revisedOn.isEmpty() && !typed.isBlank()) {
            binding.rejectValue("revisedOn", "no-day", sentences.text("form.template.day"));
        }
        if (!binding.hasErrors()) {
            try {
                var revised = new Revised(
                        Objects.requireNonNull(form.title()),
                        revisedOn.orElseThrow(),
                        Set.copyOf(Objects.requireNonNull(form.clauses())),
                        ChosenFiles.of(form.files()));
                var id = recording.record(revised, actor).id();
                redirect.addFlashAttribute("done", "示范文本修订已登记");
                return new ModelAndView("redirect:/projects/templates/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(form(model), model);
    }

    @GetMapping("/projects/templates/{id}")
    @CanReadChecks
    String show(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("form", new TemplateFilesForm(null));
        model.addAttribute("dossier", reading.open(id, asker));
        return "project/check/template";
    }

    @PostMapping("/projects/templates/{id}/files")
    @CanFindContracting
    ModelAndView addFiles(
            @PathVariable UUID id,
            @ModelAttribute("form") TemplateFilesForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (adding.added(form.files(), binding, redirect, files -> recording.addFiles(id, files, actor))) {
            return new ModelAndView("redirect:/projects/templates/" + id);
        }
        model.addAttribute("dossier", reading.open(id, actor));
        return SamePage.again("project/check/template", model);
    }

    @GetMapping("/projects/templates/{id}/void")
    @CanFindContracting
    String voiding(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = reading.open(id, asker);
        if (!dossier.edit()) {
            throw new NotFound("own contract template", id);
        }
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", ReasonForm.blank(dossier.revision().version()));
        return "project/check/template-void";
    }

    @PostMapping("/projects/templates/{id}/void")
    @CanFindContracting
    ModelAndView voidRevision(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.allow(
                binding,
                FIELDS,
                () -> recording.voidRevision(
                        id, Versions.of(form.version()), Objects.requireNonNull(form.reason()), actor))) {
            return Done.at("/projects/templates/" + id, "修订记录已作废", redirect);
        }
        model.addAttribute("dossier", reading.open(id, actor));
        return SamePage.again("project/check/template-void", model);
    }

    private String form(Model model) {
        model.addAttribute("clauses", choices.all(ContractClause.values()));
        return "project/check/template-form";
    }
}

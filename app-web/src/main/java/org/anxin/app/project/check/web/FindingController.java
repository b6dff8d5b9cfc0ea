package org.anxin.app.project.check.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.project.check.FindingContracting;
import org.anxin.app.project.check.FindingContracting.Raised;
import org.anxin.app.project.check.ReadingFindings;
import org.anxin.app.shared.attachment.web.ChosenFiles;
import org.anxin.app.shared.web.Done;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.project.check.FindingKind;
import org.anxin.domain.project.check.FindingState;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One suspicion of illegal contracting: raising it, its page, the finding, taking it back. */
@Controller
class FindingController {

    private static final Map<String, String> FIELDS = Map.of(
            "finding.suspicion", "suspicion",
            "finding.party", "party",
            "finding.verdict", "verdict",
            "finding.text", "text",
            "finding.document", "files",
            "file.*", "files");

    private static final Map<String, String> WITHDRAWING = Map.of("finding.text", "reason");

    private final ReadingFindings reading;
    private final FindingContracting finding;
    private final CheckChoices choices;
    private final FormErrors errors;

    FindingController(ReadingFindings reading, FindingContracting finding, CheckChoices choices, FormErrors errors) {
        this.reading = reading;
        this.finding = finding;
        this.choices = choices;
        this.errors = errors;
    }

    @GetMapping("/projects/{id}/findings")
    @CanCheckProjects
    String blank(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("form", new RaiseForm(null, null, null, null));
        return raising(id, asker, model);
    }

    @PostMapping("/projects/{id}/findings")
    @CanCheckProjects
    ModelAndView raise(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RaiseForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                var raised = new Raised(
                        id,
                        party(form.party()),
                        Objects.requireNonNull(form.kind()),
                        Objects.requireNonNull(form.suspicion()),
                        ChosenFiles.of(form.files()));
                var raisedId = finding.raise(raised, actor).id();
                redirect.addFlashAttribute("done", "疑似情形已登记，等待行业主管部门认定");
                return new ModelAndView("redirect:/projects/findings/" + raisedId);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(raising(id, actor, model), model);
    }

    @GetMapping("/projects/findings/{id}")
    @CanReadChecks
    String show(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = reading.open(id, asker);
        model.addAttribute("form", FindForm.blank(dossier.version()));
        return page(dossier, model);
    }

    @PostMapping("/projects/findings/{id}")
    @CanFindContracting
    ModelAndView find(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FindForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.allow(
                binding,
                FIELDS,
                () -> finding.find(
                        id,
                        Versions.of(form.version()),
                        Objects.requireNonNull(form.verdict()),
                        Objects.requireNonNull(form.text()),
                        ChosenFiles.of(form.files()),
                        actor))) {
            return Done.at("/projects/findings/" + id, "认定结论已登记", redirect);
        }
        return SamePage.again(page(reading.open(id, actor), model), model);
    }

    @GetMapping("/projects/findings/{id}/withdraw")
    @CanCheckProjects
    String withdrawing(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = reading.open(id, asker);
        if (!dossier.withdraw()) {
            throw new NotFound("own contracting finding", id);
        }
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", ReasonForm.blank(dossier.version()));
        return "project/check/finding-withdraw";
    }

    @PostMapping("/projects/findings/{id}/withdraw")
    @CanCheckProjects
    ModelAndView withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.allow(
                binding,
                WITHDRAWING,
                () -> finding.withdraw(
                        id, Versions.of(form.version()), Objects.requireNonNull(form.reason()), actor))) {
            return Done.at("/projects/findings/" + id, "疑似情形已撤回", redirect);
        }
        model.addAttribute("dossier", reading.open(id, actor));
        return SamePage.again("project/check/finding-withdraw", model);
    }

    private String page(ReadingFindings.Dossier dossier, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("verdicts", choices.all(FindingState.CONFIRMED, FindingState.REFUTED));
        return "project/check/finding";
    }

    private String raising(UUID projectId, Actor asker, Model model) {
        var suspects = reading.suspects(projectId, asker);
        model.addAttribute("project", suspects.project());
        model.addAttribute("kinds", choices.all(FindingKind.values()));
        List<Option> parties = suspects.parties().stream()
                .map(party -> new Option(party.id().toString(), party.name()))
                .toList();
        model.addAttribute("parties", parties);
        return "project/check/finding-form";
    }

    private static @Nullable UUID party(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Ids.read(typed).orElseThrow(() -> new RuleViolation("finding.party"));
    }
}

package org.anxin.app.warning.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.task.instruction.ReadingInstructions;
import org.anxin.app.warning.HandlingWarnings;
import org.anxin.app.warning.ReadingWarnings;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.warning.WarningClosing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One warning: its evidence, what is done about it, and how it ends. */
@Controller
class WarningController {

    private static final Map<String, String> FIELDS =
            Map.of("warning.nothing-done", "closing", "warning.not-vanished", "closing");

    private final ReadingWarnings reading;
    private final HandlingWarnings handling;
    private final ReadingInstructions instructions;
    private final FormErrors errors;
    private final Sentences sentences;

    WarningController(
            ReadingWarnings reading,
            HandlingWarnings handling,
            ReadingInstructions instructions,
            FormErrors errors,
            Sentences sentences) {
        this.reading = reading;
        this.handling = handling;
        this.instructions = instructions;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/warnings/{id}")
    @CanReadWarnings
    String show(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = reading.open(id, asker);
        model.addAttribute("form", new DisposalForm(null, dossier.warning().version()));
        return page(dossier, asker, model);
    }

    @PostMapping("/warnings/{id}/disposals")
    @CanHandleWarnings
    ModelAndView dispose(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DisposalForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                handling.dispose(
                        id,
                        Versions.of(form.version()),
                        Objects.requireNonNull(form.text()).strip(),
                        actor);
                redirect.addFlashAttribute("done", "处置情况已登记");
                return new ModelAndView("redirect:/warnings/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(page(reading.open(id, actor), actor, model), model);
    }

    @GetMapping("/warnings/{id}/closing")
    @CanCloseWarnings
    String closing(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = reading.open(id, asker);
        if (!dossier.close()) {
            throw new NotFound("open early warning", id);
        }
        model.addAttribute("form", new ClosingForm(null, null, dossier.warning().version()));
        return closingPage(dossier, model);
    }

    @PostMapping("/warnings/{id}/closing")
    @CanCloseWarnings
    ModelAndView close(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                handling.close(
                        id,
                        Versions.of(form.version()),
                        Objects.requireNonNull(form.closing()),
                        Objects.requireNonNull(form.note()).strip(),
                        actor);
                redirect.addFlashAttribute("done", "预警已办结");
                return new ModelAndView("redirect:/warnings/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(closingPage(reading.open(id, actor), model), model);
    }

    private String page(ReadingWarnings.Dossier dossier, Actor asker, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "instructions", instructions.on("warning", dossier.line().id().toString(), asker));
        return "warning/warning";
    }

    private String closingPage(ReadingWarnings.Dossier dossier, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "closings",
                Arrays.stream(WarningClosing.values())
                        .map(how -> new Option(how.name(), sentences.of(how)))
                        .toList());
        return "warning/close";
    }
}

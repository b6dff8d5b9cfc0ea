package org.anxin.app.task.instruction.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.task.instruction.DecidingInstructions;
import org.anxin.app.task.instruction.DecidingInstructions.Annul;
import org.anxin.app.task.instruction.DecidingInstructions.SendBack;
import org.anxin.app.task.instruction.ReadingInstructions;
import org.anxin.app.task.instruction.ReadingInstructions.Dossier;
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

/** The leader or the office closes an instruction, sends its answer back, or voids it. */
@Controller
class InstructionDecisionController {

    private static final Map<String, String> FIELDS = Map.of("instruction.due-past", "dueOn");

    private final ReadingInstructions reading;
    private final DecidingInstructions deciding;
    private final InstructionDays days;
    private final FormErrors errors;

    InstructionDecisionController(
            ReadingInstructions reading, DecidingInstructions deciding, InstructionDays days, FormErrors errors) {
        this.reading = reading;
        this.deciding = deciding;
        this.days = days;
        this.errors = errors;
    }

    @PostMapping("/instructions/{id}/closing")
    @CanGiveInstructions
    String close(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version,
            Actor asker,
            RedirectAttributes redirect) {
        deciding.close(id, Versions.of(version), asker);
        redirect.addFlashAttribute("done", "已办结");
        return "redirect:/instructions/" + id;
    }

    @GetMapping("/instructions/{id}/return")
    @CanGiveInstructions
    String returning(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = dossier(id, asker, model);
        if (!dossier.waitsForDecision()) {
            return "redirect:/instructions/" + id;
        }
        model.addAttribute(
                "form",
                new SendBackForm(
                        null,
                        deciding.suggestedDueOn().toString(),
                        dossier.instruction().version()));
        return "task/instruction/return";
    }

    @PostMapping("/instructions/{id}/return")
    @CanGiveInstructions
    ModelAndView sendBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SendBackForm form,
            BindingResult binding,
            Actor asker,
            Model model,
            RedirectAttributes redirect) {
        var dossier = dossier(id, asker, model);
        var dueOn = days.read(form.dueOn(), "dueOn", binding);
        var reason = SamePage.typed(form.reason());
        if (binding.hasErrors() || dueOn == null || reason == null) {
            return SamePage.again("task/instruction/return", model);
        }
        try {
            deciding.sendBack(new SendBack(id, Versions.of(form.version()), reason, dueOn), asker);
            redirect.addFlashAttribute(
                    "done", dossier.line().unitKind().isAdvisedByLetter() ? "已函告，等待再次答复" : "已退回，等待重新答复");
            return new ModelAndView("redirect:/instructions/" + id);
        } catch (RuleViolation refused) {
            errors.add(binding, refused, FIELDS);
            return SamePage.again("task/instruction/return", model);
        }
    }

    @GetMapping("/instructions/{id}/void")
    @CanGiveInstructions
    String annulling(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = dossier(id, asker, model);
        if (!dossier.mayDecide()) {
            return "redirect:/instructions/" + id;
        }
        model.addAttribute("form", new AnnulForm(null, dossier.instruction().version()));
        return "task/instruction/void";
    }

    @PostMapping("/instructions/{id}/void")
    @CanGiveInstructions
    ModelAndView annul(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnnulForm form,
            BindingResult binding,
            Actor asker,
            Model model,
            RedirectAttributes redirect) {
        dossier(id, asker, model);
        var reason = SamePage.typed(form.reason());
        if (binding.hasErrors() || reason == null) {
            return SamePage.again("task/instruction/void", model);
        }
        try {
            deciding.annul(new Annul(id, Versions.of(form.version()), reason), asker);
            redirect.addFlashAttribute("done", "已作废，不再需要答复");
            return new ModelAndView("redirect:/instructions/" + id);
        } catch (RuleViolation refused) {
            errors.add(binding, refused);
            return SamePage.again("task/instruction/void", model);
        }
    }

    private Dossier dossier(UUID id, Actor asker, Model model) {
        var dossier = reading.find(id, asker);
        model.addAttribute("dossier", dossier);
        return dossier;
    }
}

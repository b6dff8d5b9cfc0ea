package org.anxin.app.task.obligation.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.task.instruction.ReadingInstructions;
import org.anxin.app.task.obligation.Evidence;
import org.anxin.app.task.obligation.ExemptingObligations;
import org.anxin.app.task.obligation.ExtendingObligations;
import org.anxin.app.task.obligation.ExtendingObligations.Extend;
import org.anxin.app.task.obligation.ReadingObligations;
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

/** One obligation: how it stands, more time, exemption. */
@Controller
class ObligationController {

    private static final Map<String, String> FIELDS = Map.of(
            "obligation.extended-backwards", "newDueOn",
            "obligation.extension-reason", "reason",
            "approval.reason", "reason");

    private final ReadingObligations obligations;
    private final ExtendingObligations extending;
    private final ExemptingObligations exempting;
    private final ReadingInstructions instructions;
    private final FormErrors errors;
    private final Sentences sentences;

    ObligationController(
            ReadingObligations obligations,
            ExtendingObligations extending,
            ExemptingObligations exempting,
            ReadingInstructions instructions,
            FormErrors errors,
            Sentences sentences) {
        this.obligations = obligations;
        this.extending = extending;
        this.exempting = exempting;
        this.instructions = instructions;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/tasks/obligations/{id}")
    @CanReadObligations
    String show(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("dossier", obligations.open(id, asker));
        model.addAttribute("instructions", instructions.on(Evidence.OF_OBLIGATION, id.toString(), asker));
        return "task/obligation/obligation";
    }

    @GetMapping("/tasks/obligations/{id}/extension")
    @CanPlanObligations
    String extension(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = obligations.open(id, asker);
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "form", new ExtensionForm(null, null, dossier.obligation().version()));
        return "task/obligation/extension";
    }

    @PostMapping("/tasks/obligations/{id}/extension")
    @CanPlanObligations
    ModelAndView extend(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ExtensionForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var newDueOn = TypedDay.read(Objects.requireNonNullElse(form.newDueOn(), ""));
        if (newDueOn.isEmpty() && !binding.hasFieldErrors("newDueOn")) {
            binding.rejectValue("newDueOn", "no-day", sentences.text("form.obligation.day"));
        }
        if (!binding.hasErrors()) {
            try {
                var extended = extending.extend(
                        new Extend(id, Versions.of(form.version()), newDueOn.orElseThrow(), form.reason()), actor);
                redirect.addFlashAttribute("done", "期限已延至 " + extended.dueOn());
                return new ModelAndView("redirect:/tasks/obligations/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        model.addAttribute("dossier", obligations.open(id, actor));
        return SamePage.again("task/obligation/extension", model);
    }

    @GetMapping("/tasks/obligations/{id}/exemption")
    @CanAskForExemption
    String exemption(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = obligations.open(id, asker);
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", new ExemptionForm(null, dossier.obligation().version()));
        return "task/obligation/exemption";
    }

    @PostMapping("/tasks/obligations/{id}/exemption")
    @CanAskForExemption
    ModelAndView askForExemption(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ExemptionForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                exempting.prepare(id, Versions.of(form.version()), form.reason(), actor);
                redirect.addFlashAttribute("done", "免办申请已提交，由督考 / 联席办另一名人员复核");
                return new ModelAndView("redirect:/tasks/obligations/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        model.addAttribute("dossier", obligations.open(id, actor));
        return SamePage.again("task/obligation/exemption", model);
    }
}

package org.anxin.app.task.instruction.web;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.task.instruction.GivingInstructions;
import org.anxin.app.task.instruction.GivingInstructions.Draft;
import org.anxin.app.task.instruction.GivingInstructions.Give;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.task.instruction.InstructableRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A leader chooses a record, writes on it and says who is to answer by when. */
@Controller
class InstructionGivingController {

    private static final Map<String, String> FIELDS = Map.of(
            "instruction.due-past", "dueOn",
            "instruction.unit-not-alive", "units",
            "instruction.leader-unnamed", "instructedBy",
            "instruction.not-for-others", "instructedBy");

    private final GivingInstructions giving;
    private final InstructionDays days;
    private final FormErrors errors;

    InstructionGivingController(GivingInstructions giving, InstructionDays days, FormErrors errors) {
        this.giving = giving;
        this.days = days;
        this.errors = errors;
    }

    @GetMapping("/instructions/new")
    @CanGiveInstructions
    String blank(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String key,
            Actor giver,
            Model model) {
        if (on.isEmpty()) {
            model.addAttribute("kinds", kinds(giver));
            return "task/instruction/choose";
        }
        var draft = giving.draft(on, key, giver);
        model.addAttribute(
                "form",
                new GiveForm(
                        null,
                        null,
                        draft.suggested().stream().map(Unit::code).toList(),
                        draft.dueOn().toString()));
        return form(draft, model);
    }

    @PostMapping("/instructions")
    @CanGiveInstructions
    ModelAndView give(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String key,
            @Valid @ModelAttribute("form") GiveForm form,
            BindingResult binding,
            Actor giver,
            Model model,
            RedirectAttributes redirect) {
        var draft = giving.draft(on, key, giver);
        var dueOn = days.read(form.dueOn(), "dueOn", binding);
        var text = SamePage.typed(form.text());
        if (binding.hasErrors() || dueOn == null || text == null || form.units() == null) {
            return SamePage.again(form(draft, model), model);
        }
        try {
            var given = giving.give(
                    new Give(on, key, text, SamePage.typed(form.instructedBy()), form.units(), dueOn), giver);
            redirect.addFlashAttribute(
                    "done",
                    given.addressed().size() == 1
                            ? "批示已交%s办理".formatted(given.addressed().getFirst().shortName())
                            : "批示已交 %d 个单位办理，逐个答复".formatted(given.addressed().size()));
            return new ModelAndView(
                    "redirect:/instructions/" + given.instructions().getFirst().id());
        } catch (RuleViolation refused) {
            errors.add(binding, refused, FIELDS);
            return SamePage.again(form(draft, model), model);
        }
    }

    private static String form(Draft draft, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("suggested", options(draft.suggested()));
        model.addAttribute("others", options(draft.others()));
        return "task/instruction/new";
    }

    /** Kind → its records. */
    private Map<String, List<Option>> kinds(Actor giver) {
        return giving.offered(giver).stream()
                .collect(Collectors.groupingBy(
                        InstructableRecord::kind,
                        LinkedHashMap::new,
                        Collectors.mapping(record -> new Option(record.key(), record.title()), Collectors.toList())));
    }

    private static List<Option> options(List<Unit> units) {
        return units.stream()
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }
}

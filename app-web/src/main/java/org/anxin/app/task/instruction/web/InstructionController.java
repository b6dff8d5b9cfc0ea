package org.anxin.app.task.instruction.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.task.instruction.AnsweringInstructions;
import org.anxin.app.task.instruction.AnsweringInstructions.Answer;
import org.anxin.app.task.instruction.ReadingInstructions;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.instruction.InstructionState;
import org.anxin.reporting.task.InstructionLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 领导批示: the ledger, the page of each with its history, and the answer that is given there. */
@Controller
class InstructionController {

    private static final List<Option> MINE = List.of(new Option("yes", "我批示的"));

    private final ReadingInstructions reading;
    private final AnsweringInstructions answering;
    private final FormErrors errors;
    private final Sentences sentences;
    private final Exports exports;

    InstructionController(
            ReadingInstructions reading,
            AnsweringInstructions answering,
            FormErrors errors,
            Sentences sentences,
            Exports exports) {
        this.reading = reading;
        this.answering = answering;
        this.errors = errors;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/instructions")
    @CanReadInstructions
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/instructions", query, reading.page(query, asker)));
        model.addAttribute("units", units());
        model.addAttribute("states", states());
        model.addAttribute("mine", MINE);
        model.addAttribute("today", reading.today());
        return "task/instruction/list";
    }

    @GetMapping("/instructions.xlsx")
    @CanExportInstructions
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "领导批示台账",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("unit", "承办单位", units())
                        .chosen("state", "状态", states())
                        .typed("from", "批示日期起")
                        .typed("to", "批示日期止")
                        .chosen("mine", "范围", MINE),
                InstructionLedgerSheet.columns(sentences::of),
                line -> reading.forEach(query, asker, line));
    }

    @GetMapping("/instructions/{id}")
    @CanReadInstructions
    String show(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = reading.find(id, asker);
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", new AnswerForm(null, dossier.instruction().version()));
        return "task/instruction/show";
    }

    @PostMapping("/instructions/{id}/answer")
    @CanAnswerInstructions
    ModelAndView answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult binding,
            Actor asker,
            Model model,
            RedirectAttributes redirect) {
        var text = SamePage.typed(form.text());
        if (binding.hasErrors() || text == null) {
            return again(id, asker, model);
        }
        try {
            answering.answer(new Answer(id, Versions.of(form.version()), text), asker);
            redirect.addFlashAttribute("done", "已答复，等待批示领导审阅");
            return new ModelAndView("redirect:/instructions/" + id);
        } catch (RuleViolation refused) {
            errors.add(binding, refused);
            return again(id, asker, model);
        }
    }

    private ModelAndView again(UUID id, Actor asker, Model model) {
        model.addAttribute("dossier", reading.find(id, asker));
        return SamePage.again("task/instruction/show", model);
    }

    private List<Option> units() {
        return reading.units().stream()
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }

    private List<Option> states() {
        return List.of(
                state(InstructionState.GIVEN),
                new Option("OVERDUE", "逾期未复"),
                state(InstructionState.ANSWERED),
                state(InstructionState.CLOSED),
                state(InstructionState.VOIDED));
    }

    private Option state(InstructionState state) {
        return new Option(state.name(), sentences.of(state));
    }
}

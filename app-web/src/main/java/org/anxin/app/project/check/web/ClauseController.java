package org.anxin.app.project.check.web;

import java.util.List;
import java.util.UUID;
import org.anxin.app.project.check.CheckingClauses;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.project.check.ContractClause;
import org.anxin.domain.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clauses of one project's contract: which of them it says, and where. */
@Controller
class ClauseController {

    private static final List<Option> ANSWERS =
            List.of(new Option(ClausesForm.YES, "已载明"), new Option(ClausesForm.NO, "没有载明"), new Option("", "未核对"));

    private static final int PAGE_LENGTH = 20;
    private static final int NOTE_LENGTH = 200;

    private final CheckingClauses clauses;
    private final Sentences sentences;

    ClauseController(CheckingClauses clauses, Sentences sentences) {
        this.clauses = clauses;
        this.sentences = sentences;
    }

    @GetMapping("/projects/{id}/clauses")
    @CanReadChecks
    String show(@PathVariable UUID id, Actor asker, Model model) {
        var checklist = clauses.open(id, asker);
        model.addAttribute("form", ClausesForm.of(checklist.clauses(), checklist.version()));
        return page(checklist, model);
    }

    @PostMapping("/projects/{id}/clauses")
    @CanCheckProjects
    ModelAndView check(
            @PathVariable UUID id,
            @ModelAttribute("form") ClausesForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var checklist = clauses.open(id, actor);
        checklist.clauses().required().forEach(clause -> check(clause, form, binding));
        if (!binding.hasErrors()) {
            clauses.check(
                    id,
                    Versions.of(form.version()),
                    form.checked(checklist.clauses().required()),
                    actor);
            redirect.addFlashAttribute("done", "必备条款核对结果已保存");
            return new ModelAndView("redirect:/projects/" + id + "/clauses");
        }
        return SamePage.again(page(checklist, model), model);
    }

    private void check(ContractClause clause, ClausesForm form, BindingResult binding) {
        var page = form.pageOf(clause);
        if (form.isMet(clause) && page == null) {
            binding.rejectValue("page[" + clause + "]", "clause.page", sentences.text("rule.clause.page", clause));
        }
        if (page != null && page.length() > PAGE_LENGTH) {
            binding.rejectValue("page[" + clause + "]", "long", sentences.text("form.clause.page-long"));
        }
        var note = form.noteOf(clause);
        if (note != null && note.length() > NOTE_LENGTH) {
            binding.rejectValue("note[" + clause + "]", "long", sentences.text("form.clause.note-long"));
        }
    }

    private static String page(CheckingClauses.Checklist checklist, Model model) {
        model.addAttribute("checklist", checklist);
        model.addAttribute("answers", ANSWERS);
        return "project/check/clauses";
    }
}

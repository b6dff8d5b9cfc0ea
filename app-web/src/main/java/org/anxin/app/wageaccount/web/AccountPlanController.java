package org.anxin.app.wageaccount.web;

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
import org.anxin.app.wageaccount.PlanningAccounts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.PlanStepKind;
import org.anxin.reporting.wageaccount.PlanLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 专用账户落实计划: which projects still lack an account, and by when they have it. */
@Controller
class AccountPlanController {

    private static final List<Option> STANDINGS = List.of(
            new Option("unplanned", "未订计划"),
            new Option("planned", "按计划推进"),
            new Option("overdue", "已逾期"),
            new Option("done", "已落实"));

    private final PlanningAccounts planning;
    private final AccountChoices choices;
    private final FormErrors errors;
    private final Sentences sentences;
    private final Exports exports;

    AccountPlanController(
            PlanningAccounts planning,
            AccountChoices choices,
            FormErrors errors,
            Sentences sentences,
            Exports exports) {
        this.planning = planning;
        this.choices = choices;
        this.errors = errors;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/wage-accounts/plan")
    @CanReadPlans
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/wage-accounts/plan", query, planning.page(query, asker)));
        model.addAttribute("sectors", choices.sectors());
        model.addAttribute("townships", choices.townships());
        model.addAttribute("standings", STANDINGS);
        model.addAttribute("kinds", PlanStepKind.values());
        return "wageaccount/plan";
    }

    @GetMapping("/wage-accounts/plan.xlsx")
    @CanExportAccounts
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "专用账户落实计划",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("sector", "行业", choices.sectors())
                        .chosen("township", "乡镇", choices.townships())
                        .chosen("standing", "情况", STANDINGS),
                PlanLedgerSheet.columns(sentences::of),
                line -> planning.forEach(query, asker, line));
    }

    @GetMapping("/wage-accounts/plan/{id}")
    @CanKeepAccounts
    String form(@PathVariable UUID id, Actor asker, Model model) {
        var plan = planning.of(id, asker);
        model.addAttribute("form", PlanForm.of(plan));
        model.addAttribute("plan", plan);
        return "wageaccount/plan-form";
    }

    @PostMapping("/wage-accounts/plan/{id}")
    @CanKeepAccounts
    ModelAndView plan(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var days = form.days(binding, sentences);
        if (!binding.hasErrors()) {
            try {
                planning.plan(id, Versions.of(form.version()), days, SamePage.typed(form.note()), actor);
                redirect.addFlashAttribute("done", "落实计划已保存");
                return new ModelAndView("redirect:/wage-accounts/plan");
            } catch (RuleViolation refused) {
                errors.add(binding, refused);
            }
        }
        model.addAttribute("plan", planning.of(id, actor));
        return SamePage.again("wageaccount/plan-form", model);
    }
}

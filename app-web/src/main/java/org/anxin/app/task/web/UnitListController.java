package org.anxin.app.task.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.app.task.KeepingUnitLists;
import org.anxin.app.task.KeepingUnitLists.PutOn;
import org.anxin.app.task.KeepingUnitLists.TakeOff;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.organization.UnitListLedgerSheet;
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

/** The dated lists that open phrases stand for: who is on them, putting on, taking off. */
@Controller
class UnitListController {

    private static final Map<String, String> FIELDS = Map.of(
            "unit-list.unit-not-alive", "from",
            "unit-list.already-on", "unitCode",
            "unit-list.off-before-on", "lastDay");

    private static final List<Option> STATES =
            List.of(new Option("current", "在列"), new Option("future", "尚未生效"), new Option("past", "已移出"));

    private final KeepingUnitLists lists;
    private final FormErrors errors;
    private final Sentences sentences;
    private final Exports exports;

    UnitListController(KeepingUnitLists lists, FormErrors errors, Sentences sentences, Exports exports) {
        this.lists = lists;
        this.errors = errors;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/tasks/lists")
    @CanReadTasks
    String list(ListQuery query, Model model) {
        model.addAttribute("view", new ListView<>("/tasks/lists", query, lists.page(query)));
        model.addAttribute("lists", lists.all());
        model.addAttribute("names", names());
        model.addAttribute("states", STATES);
        return "task/lists";
    }

    @GetMapping("/tasks/lists.xlsx")
    @CanExportTasks
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "单位名单",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("list", "名单", names())
                        .chosen("state", "状态", STATES),
                UnitListLedgerSheet.columns(),
                line -> lists.forEach(query, line));
    }

    @GetMapping("/tasks/lists/{code}/new")
    @CanEditUnitLists
    String blank(@PathVariable String code, Model model) {
        model.addAttribute("form", new PutOnListForm(null, null, null));
        return putOnForm(code, model);
    }

    @PostMapping("/tasks/lists/{code}")
    @CanEditUnitLists
    ModelAndView putOn(
            @PathVariable String code,
            @Valid @ModelAttribute("form") PutOnListForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        var from = day(form.from(), "from", binding);
        if (binding.hasErrors() || from == null) {
            return again(putOnForm(code, model), model);
        }
        try {
            var put = lists.putOn(
                    new PutOn(code, form.unitCode(), from, form.basis().strip()));
            redirect.addFlashAttribute(
                    "done",
                    "“%s”已列入“%s”".formatted(put.unit().shortName(), put.list().name()));
            return new ModelAndView("redirect:/tasks/lists?list=" + code);
        } catch (RuleViolation refused) {
            errors.add(binding, refused, FIELDS);
            return again(putOnForm(code, model), model);
        }
    }

    @GetMapping("/tasks/lists/members/{id}/end")
    @CanEditUnitLists
    String ending(@PathVariable UUID id, Model model) {
        var membership = lists.membership(id);
        model.addAttribute(
                "form", new TakeOffListForm(null, null, membership.member().version()));
        model.addAttribute("membership", membership);
        return "task/list-end";
    }

    @PostMapping("/tasks/lists/members/{id}/end")
    @CanEditUnitLists
    ModelAndView takeOff(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TakeOffListForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("membership", lists.membership(id));
        var lastDay = day(form.lastDay(), "lastDay", binding);
        if (binding.hasErrors() || lastDay == null) {
            return again("task/list-end", model);
        }
        try {
            var off = lists.takeOff(
                    new TakeOff(id, form.version(), lastDay, form.basis().strip()));
            redirect.addFlashAttribute(
                    "done",
                    "“%s”在“%s”中的期限已登记"
                            .formatted(off.unit().shortName(), off.list().name()));
            return new ModelAndView("redirect:/tasks/lists?list=" + off.list().code());
        } catch (RuleViolation refused) {
            errors.add(binding, refused, FIELDS);
            return again("task/list-end", model);
        }
    }

    private String putOnForm(String code, Model model) {
        model.addAttribute("list", lists.find(code));
        model.addAttribute(
                "candidates",
                lists.candidates().stream()
                        .map(unit -> new Option(unit.code(), unit.shortName()))
                        .toList());
        return "task/list-new";
    }

    private List<Option> names() {
        return lists.all().stream()
                .map(list -> new Option(list.code(), list.name()))
                .toList();
    }

    private @Nullable LocalDate day(@Nullable String typed, String field, BindingResult binding) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var day = TypedDay.read(typed);
        if (day.isEmpty()) {
            binding.rejectValue(field, "form.unit-list.day", sentences.text("form.unit-list.day"));
        }
        return day.orElse(null);
    }

    private static ModelAndView again(String view, Model model) {
        return SamePage.again(view, model);
    }
}

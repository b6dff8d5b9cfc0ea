package org.anxin.app.policy.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.anxin.app.policy.KeepingCalendar;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar of working days: a year, counting a term out, loading a notice. */
@Controller
class CalendarController {

    private static final int FIRST = 2000;
    private static final int LAST = 2099;

    private static final Map<String, String> FIELDS = Map.of(
            "calendar.number-taken", "number",
            "calendar.no-days", "days",
            "calendar.other-year", "days",
            "calendar.day-twice", "days",
            "calendar.line", "days");

    private final KeepingCalendar calendar;
    private final FormErrors errors;
    private final Sentences sentences;

    CalendarController(KeepingCalendar calendar, FormErrors errors, Sentences sentences) {
        this.calendar = calendar;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/calendar")
    @CanReadPolicy
    String show(@RequestParam(defaultValue = "") String year, Model model) {
        model.addAttribute("form", CalculationForm.blank());
        return page(year, model);
    }

    @GetMapping("/calendar/calculation")
    @CanReadPolicy
    ModelAndView calculate(
            @RequestParam(defaultValue = "") String year,
            @Valid @ModelAttribute("form") CalculationForm form,
            BindingResult binding,
            Model model) {
        var start = TypedDay.read(Objects.requireNonNullElse(form.start(), ""))
                .filter(day -> day.getYear() >= FIRST && day.getYear() <= LAST);
        if (start.isEmpty() && !binding.hasFieldErrors("start")) {
            binding.rejectValue("start", "missing", sentences.text("form.calculation.start"));
        }
        if (binding.hasErrors()) {
            return SamePage.again(page(year, model), model);
        }
        model.addAttribute("calculation", calendar.calculate(start.orElseThrow(), form.term()));
        return new ModelAndView(page(year, model), model.asMap());
    }

    @GetMapping("/calendar/notices/new")
    @CanEditCalendar
    String blank(Model model) {
        model.addAttribute("form", NoticeForm.of(calendar.thisYear() + 1));
        return "policy/notice-form";
    }

    @PostMapping("/calendar/notices")
    @CanEditCalendar
    ModelAndView load(
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                var notice = calendar.load(
                        new KeepingCalendar.LoadNotice(
                                form.number().strip(),
                                Integer.parseInt(form.year()),
                                form.days(),
                                SamePage.typed(form.note())),
                        actor);
                redirect.addFlashAttribute("done", "已登记" + notice.number() + "，此后按新的日历计算");
                return new ModelAndView("redirect:/calendar?year=" + notice.year());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again("policy/notice-form", model);
    }

    private String page(String year, Model model) {
        model.addAttribute("calendar", calendar.year(readable(year)));
        model.addAttribute(
                "countings",
                Arrays.stream(CalculationForm.Counting.values())
                        .map(counting -> new Option(counting.name(), sentences.of(counting)))
                        .toList());
        return "policy/calendar";
    }

    /** The year asked for, or this one. */
    private int readable(String year) {
        return year.matches("20\\d{2}") ? Integer.parseInt(year) : calendar.thisYear();
    }
}

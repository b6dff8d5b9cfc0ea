package org.anxin.app.task.obligation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anxin.app.task.obligation.RollingObligations;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.PlannedObligation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 年度事项: what a year asks of whom, and the roll that brings it about. */
@Controller
class YearController {

    private static final int FIRST_YEAR = 2018;

    private final RollingObligations rolling;
    private final Clock clock;

    YearController(RollingObligations rolling, Clock clock) {
        this.rolling = rolling;
        this.clock = clock;
    }

    /** @param dueDays the days on which it falls due, at most four of them */
    record Row(Cadence cadence, int count, List<LocalDate> dueDays, boolean more) {}

    @GetMapping("/tasks/years")
    @CanReadObligations
    String thisYear() {
        return "redirect:/tasks/years/" + LocalDate.now(clock).getYear();
    }

    @GetMapping("/tasks/years/{year}")
    @CanReadObligations
    String show(@PathVariable String year, Model model) {
        int asked = year(year);
        var overview = rolling.overview(asked);
        model.addAttribute("overview", overview);
        model.addAttribute("rows", rows(overview.planned()));
        model.addAttribute("previous", asked > FIRST_YEAR ? asked - 1 : null);
        model.addAttribute("next", asked <= LocalDate.now(clock).getYear() ? asked + 1 : null);
        return "task/obligation/year";
    }

    @PostMapping("/tasks/years/{year}")
    @CanPlanObligations
    String roll(@PathVariable String year, Actor actor, RedirectAttributes redirect) {
        var rolled = rolling.rollWhole(year(year), actor);
        redirect.addFlashAttribute(
                "done",
                rolled.created() == 0
                        ? rolled.year() + "年的事项已经齐全，没有新增"
                        : rolled.year() + "年新增 " + rolled.created() + " 件履职事项");
        return "redirect:/tasks/years/" + rolled.year();
    }

    private int year(String typed) {
        if (!typed.matches("\\d{4}")) {
            throw new NotFound("year", typed);
        }
        int year = Integer.parseInt(typed);
        if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear() + 1) {
            throw new NotFound("year", typed);
        }
        return year;
    }

    private static List<Row> rows(List<PlannedObligation> planned) {
        Map<String, List<PlannedObligation>> byCadence = new LinkedHashMap<>();
        planned.forEach(each -> byCadence
                .computeIfAbsent(each.cadence().code(), code -> new ArrayList<>())
                .add(each));
        return byCadence.values().stream().map(YearController::row).toList();
    }

    private static Row row(List<PlannedObligation> planned) {
        var days = planned.stream().map(each -> each.due().dueOn()).distinct().toList();
        return new Row(
                planned.getFirst().cadence(),
                planned.size(),
                days.subList(0, Math.min(4, days.size())),
                days.size() > 4);
    }
}

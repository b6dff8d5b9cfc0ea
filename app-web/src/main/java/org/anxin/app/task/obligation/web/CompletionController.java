package org.anxin.app.task.obligation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.task.obligation.ReadingCompletion;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.obligation.ReportingRates;
import org.anxin.reporting.task.ReportingRateSheet;
import org.anxin.reporting.task.UnitCompletionSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 完成情况: a year in two pictures, each with its table and its workbook. */
@Controller
class CompletionController {

    private final ReadingCompletion completion;
    private final ObligationChoices choices;
    private final Exports exports;

    CompletionController(ReadingCompletion completion, ObligationChoices choices, Exports exports) {
        this.completion = completion;
        this.choices = choices;
        this.exports = exports;
    }

    @GetMapping("/tasks/progress")
    @CanReadObligations
    String show(ListQuery query, Actor asker, Model model) {
        var year = completion.of(choices.year(query), asker);
        var units = year.units();
        model.addAttribute(
                "view", new ListView<>("/tasks/progress", query, new ListPage<>(units, units.size(), 1, null, null)));
        model.addAttribute("year", year);
        model.addAttribute("years", choices.years());
        return "task/obligation/progress";
    }

    @GetMapping("/tasks/progress.xlsx")
    @CanExportObligations
    void exportUnits(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        var year = completion.of(choices.year(query), asker);
        exports.ledger(
                response,
                asker,
                year.year() + "年履职事项完成情况",
                inWords(query),
                UnitCompletionSheet.columns(),
                line -> year.units().forEach(line));
    }

    @GetMapping("/tasks/progress/rates.xlsx")
    @CanExportObligations
    void exportRates(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        var year = completion.of(choices.year(query), asker);
        exports.ledger(
                response,
                asker,
                year.year() + "年按月巡查按时报送率",
                inWords(query),
                ReportingRateSheet.columns(),
                line -> withAll(year.rates()).forEach(line));
    }

    private static List<ReportingRates.Line> withAll(ReportingRates rates) {
        var lines = new ArrayList<>(rates.units());
        if (!lines.isEmpty()) {
            lines.add(rates.all());
        }
        return lines;
    }

    private FilterWords inWords(ListQuery query) {
        return FilterWords.of(query).chosen("year", "年度", choices.years());
    }
}

package org.anxin.app.task.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.task.obligation.web.CanExportObligations;
import org.anxin.app.task.obligation.web.CanReadObligations;
import org.anxin.app.task.obligation.web.ObligationChoices;
import org.anxin.app.task.progress.ReadingReports;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.progress.ReportState;
import org.anxin.reporting.task.ProgressReportLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of reports, and the page of one on a measure. */
@Controller
class ReportListController {

    private final ReadingReports reports;
    private final ObligationChoices choices;
    private final Exports exports;
    private final Sentences sentences;

    ReportListController(ReadingReports reports, ObligationChoices choices, Exports exports, Sentences sentences) {
        this.reports = reports;
        this.choices = choices;
        this.exports = exports;
        this.sentences = sentences;
    }

    @GetMapping("/tasks/reports")
    @CanReadObligations
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/tasks/reports", query, reports.page(query, asker)));
        model.addAttribute("units", choices.units());
        model.addAttribute("measures", choices.measures());
        model.addAttribute("years", choices.years());
        model.addAttribute("states", states());
        return "task/progress/reports";
    }

    @GetMapping("/tasks/reports.xlsx")
    @CanExportObligations
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "履职报告台账",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("unit", "报告单位", choices.units())
                        .chosen("measure", "措施", choices.measures())
                        .chosen("state", "状态", states())
                        .chosen("year", "年度", choices.years()),
                ProgressReportLedgerSheet.columns(sentences::of),
                line -> reports.forEach(query, asker, line));
    }

    @GetMapping("/tasks/reports/{id}")
    @CanReadObligations
    String show(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("dossier", reports.open(id, asker));
        return "task/progress/measure-report";
    }

    private List<Option> states() {
        return Arrays.stream(ReportState.values())
                .filter(state -> state != ReportState.VOIDED)
                .map(state -> new Option(state.name(), sentences.of(state)))
                .toList();
    }
}

package org.anxin.app.task.obligation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.task.obligation.ReadingObligations;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.obligation.ObligationStanding;
import org.anxin.reporting.task.ObligationLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 落实台账: what is due from whom and how it stands, on screen and on paper. */
@Controller
class ObligationLedgerController {

    private final ReadingObligations obligations;
    private final ObligationChoices choices;
    private final Exports exports;
    private final Sentences sentences;

    ObligationLedgerController(
            ReadingObligations obligations, ObligationChoices choices, Exports exports, Sentences sentences) {
        this.obligations = obligations;
        this.choices = choices;
        this.exports = exports;
        this.sentences = sentences;
    }

    /** A number of obligations that stand alike, and the list of them. */
    record Tally(ObligationStanding standing, int count, String link, boolean chosen) {}

    @GetMapping("/tasks/ledger")
    @CanReadObligations
    String list(ListQuery query, Actor asker, Model model) {
        var view = new ListView<>("/tasks/ledger", query, obligations.page(query, asker));
        model.addAttribute("view", view);
        model.addAttribute("tallies", tallies(view, obligations.counts(query, asker)));
        model.addAttribute("years", choices.years());
        model.addAttribute("cadences", choices.cadences());
        model.addAttribute("measures", choices.measures());
        model.addAttribute("rows", choices.rows());
        model.addAttribute("units", choices.units());
        model.addAttribute("kinds", choices.kinds());
        model.addAttribute("standings", choices.standings());
        return "task/obligation/ledger";
    }

    @GetMapping("/tasks/ledger.xlsx")
    @CanExportObligations
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "落实台账",
                inWords(query),
                ObligationLedgerSheet.columns(sentences::of),
                line -> obligations.forEach(query, asker, line));
    }

    private FilterWords inWords(ListQuery query) {
        return FilterWords.of(query)
                .typed("q", "关键字")
                .chosen("year", "年度", choices.years())
                .chosen("cadence", "履职事项", choices.cadences())
                .chosen("measure", "措施", choices.measures())
                .chosen("row", "任务行", choices.rows())
                .chosen("unit", "承担单位", choices.units())
                .chosen("supports", "配合单位", choices.units())
                .chosen("lead", "牵头单位", choices.units())
                .chosen("kind", "单位类别", choices.kinds())
                .chosen("standing", "状态", choices.standings())
                .typed("from", "期限起")
                .typed("to", "期限止");
    }

    private static List<Tally> tallies(ListView<?> view, Map<ObligationStanding, Integer> counts) {
        return Arrays.stream(ObligationStanding.values())
                .filter(counts::containsKey)
                .map(standing -> new Tally(
                        standing,
                        counts.get(standing),
                        view.filterUrl("standing", standing.name()),
                        standing.name().equals(view.filter("standing"))))
                .toList();
    }
}

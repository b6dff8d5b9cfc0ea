package org.anxin.app.project.check.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.anxin.app.project.check.CheckingClauses;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.project.check.ClauseStanding;
import org.anxin.domain.project.check.ContractClause;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.project.check.ClauseLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 合同必备条款台账 with 合同合规率, on screen and as a workbook. */
@Controller
class ClauseLedgerController {

    private static final List<Option> BUILDING = List.of(new Option("1", "在建（含停工）"));

    private final CheckingClauses clauses;
    private final CheckChoices choices;
    private final Sentences sentences;
    private final Exports exports;

    ClauseLedgerController(CheckingClauses clauses, CheckChoices choices, Sentences sentences, Exports exports) {
        this.clauses = clauses;
        this.choices = choices;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/projects/clauses")
    @CanReadChecks
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/projects/clauses", query, clauses.page(query, asker)));
        model.addAttribute("shares", clauses.compliance(asker));
        model.addAttribute("clauses", ContractClause.values());
        model.addAttribute("sectors", choices.sectors());
        model.addAttribute("townships", choices.townships());
        model.addAttribute("standings", choices.all(ClauseStanding.values()));
        model.addAttribute("building", BUILDING);
        return "project/check/clause-list";
    }

    @GetMapping("/projects/clauses.xlsx")
    @CanExportChecks
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "合同必备条款台账",
                FilterWords.of(query)
                        .typed("q", "项目")
                        .chosen("sector", "行业", choices.sectors())
                        .chosen("township", "乡镇", choices.townships())
                        .chosen("standing", "核对结果", choices.all(ClauseStanding.values()))
                        .chosen("building", "状态", BUILDING),
                ClauseLedgerSheet.columns(sentences::of),
                line -> clauses.forEach(query, asker, line));
    }
}

package org.anxin.app.project.check.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.anxin.app.project.check.ReadingFindings;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.project.check.FindingKind;
import org.anxin.domain.project.check.FindingState;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.project.check.FindingLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 违法分包认定台账, on screen and as a workbook. */
@Controller
class FindingLedgerController {

    private static final List<Option> SOURCES = List.of(new Option("1", "系统发现"), new Option("0", "人工登记"));

    private final ReadingFindings findings;
    private final CheckChoices choices;
    private final Sentences sentences;
    private final Exports exports;

    FindingLedgerController(ReadingFindings findings, CheckChoices choices, Sentences sentences, Exports exports) {
        this.findings = findings;
        this.choices = choices;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/projects/findings")
    @CanReadChecks
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/projects/findings", query, findings.page(query, asker)));
        model.addAttribute("kinds", choices.all(FindingKind.values()));
        model.addAttribute("states", choices.all(FindingState.values()));
        model.addAttribute("sectors", choices.sectors());
        model.addAttribute("townships", choices.townships());
        model.addAttribute("sources", SOURCES);
        return "project/check/finding-list";
    }

    @GetMapping("/projects/findings.xlsx")
    @CanExportChecks
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "违法分包认定台账",
                FilterWords.of(query)
                        .typed("q", "项目")
                        .chosen("kind", "情形", choices.all(FindingKind.values()))
                        .chosen("state", "状态", choices.all(FindingState.values()))
                        .chosen("sector", "行业", choices.sectors())
                        .chosen("township", "乡镇", choices.townships())
                        .chosen("alone", "来源", SOURCES)
                        .typed("from", "发现日期起")
                        .typed("to", "发现日期止"),
                FindingLedgerSheet.columns(sentences::of),
                line -> findings.forEach(query, asker, line));
    }
}

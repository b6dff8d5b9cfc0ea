package org.anxin.app.project.check.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anxin.app.project.check.ReadingTemplates;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.project.check.ContractClause;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.project.check.TemplateLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 合同示范文本修订台账, on screen and as a workbook. */
@Controller
class TemplateLedgerController {

    private final ReadingTemplates templates;
    private final Sentences sentences;
    private final Exports exports;

    TemplateLedgerController(ReadingTemplates templates, Sentences sentences, Exports exports) {
        this.templates = templates;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/projects/templates")
    @CanReadChecks
    String list(ListQuery query, Model model) {
        model.addAttribute("view", new ListView<>("/projects/templates", query, templates.page(query)));
        model.addAttribute("all", ContractClause.values().length);
        return "project/check/template-list";
    }

    @GetMapping("/projects/templates.xlsx")
    @CanExportChecks
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "合同示范文本修订台账",
                FilterWords.of(query).typed("q", "关键字"),
                TemplateLedgerSheet.columns(sentences::of),
                line -> templates.forEach(query, line));
    }
}

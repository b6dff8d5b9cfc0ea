package org.anxin.app.project.check.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.anxin.app.project.check.ReadingGuarantees;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.project.check.GuaranteeLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 工程款支付担保台账 with 担保覆盖率, on screen and as a workbook. */
@Controller
class GuaranteeLedgerController {

    private static final List<Option> STANDINGS = List.of(new Option("with", "有有效担保"), new Option("without", "没有有效担保"));

    private final ReadingGuarantees guarantees;
    private final CheckChoices choices;
    private final Sentences sentences;
    private final Exports exports;

    GuaranteeLedgerController(
            ReadingGuarantees guarantees, CheckChoices choices, Sentences sentences, Exports exports) {
        this.guarantees = guarantees;
        this.choices = choices;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/projects/guarantees")
    @CanReadChecks
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/projects/guarantees", query, guarantees.page(query, asker)));
        model.addAttribute("shares", guarantees.coverage(asker));
        model.addAttribute("today", guarantees.today());
        model.addAttribute("remindUntil", guarantees.remindUntil());
        model.addAttribute("sectors", choices.sectors());
        model.addAttribute("townships", choices.townships());
        model.addAttribute("standings", STANDINGS);
        return "project/check/guarantee-list";
    }

    @GetMapping("/projects/guarantees.xlsx")
    @CanExportChecks
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        var today = guarantees.today();
        var remindUntil = guarantees.remindUntil();
        exports.ledger(
                response,
                asker,
                "工程款支付担保台账",
                FilterWords.of(query)
                        .typed("q", "项目")
                        .chosen("sector", "行业", choices.sectors())
                        .chosen("township", "乡镇", choices.townships())
                        .chosen("guarantee", "担保", STANDINGS)
                        .typed("until", "有效期止于"),
                GuaranteeLedgerSheet.columns(sentences::of, line -> line.standing(today, remindUntil)),
                line -> guarantees.forEach(query, asker, line));
    }
}

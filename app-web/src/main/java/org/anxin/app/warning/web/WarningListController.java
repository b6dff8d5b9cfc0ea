package org.anxin.app.warning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.warning.ReadingWarnings;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.warning.WarningBoardSheet;
import org.anxin.reporting.warning.WarningLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 欠薪预警: all of them, and how many stand where; on screen and on paper. */
@Controller
class WarningListController {

    /** A link from another page shows the warnings of one project or enterprise; searching among them keeps that. */
    private static final List<String> OF_ONE = List.of("project", "enterprise", "vanished");

    private final ReadingWarnings warnings;
    private final WarningChoices choices;
    private final Exports exports;
    private final Sentences sentences;

    WarningListController(ReadingWarnings warnings, WarningChoices choices, Exports exports, Sentences sentences) {
        this.warnings = warnings;
        this.choices = choices;
        this.exports = exports;
        this.sentences = sentences;
    }

    @GetMapping("/warnings")
    @CanReadWarnings
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/warnings", query, warnings.page(query, asker), OF_ONE));
        model.addAttribute("colours", choices.colours());
        model.addAttribute("rules", choices.rules());
        model.addAttribute("townships", choices.townships());
        model.addAttribute("sectors", choices.sectors());
        model.addAttribute("states", choices.states());
        model.addAttribute("overdue", choices.overdue());
        return "warning/list";
    }

    @GetMapping("/warnings.xlsx")
    @CanExportWarnings
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "欠薪预警台账",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("colour", "颜色", choices.colours())
                        .chosen("rule", "预警规则", choices.rules())
                        .chosen("township", "乡镇", choices.townships())
                        .chosen("sector", "行业", choices.sectors())
                        .chosen("state", "状态", choices.states())
                        .chosen("overdue", "期限", choices.overdue()),
                WarningLedgerSheet.columns(sentences::of),
                line -> warnings.forEach(query, asker, line));
    }

    @GetMapping("/warnings/board")
    @CanReadWarnings
    String board(Actor asker, Model model) {
        model.addAttribute("lines", warnings.board(asker));
        return "warning/board";
    }

    @GetMapping("/warnings/board.xlsx")
    @CanExportWarnings
    void exportBoard(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "欠薪预警分布",
                FilterWords.of(query),
                WarningBoardSheet.columns(),
                line -> warnings.board(asker).forEach(line));
    }
}

package org.anxin.app.enterprise.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.anxin.app.enterprise.ReadingEnterprises;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.enterprise.EnterpriseLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 企业台账, on screen and as a workbook, and the choice of an enterprise while it is typed. */
@Controller
class EnterpriseLedgerController {

    private final ReadingEnterprises enterprises;
    private final EnterpriseChoices choices;
    private final Sentences sentences;
    private final Exports exports;

    EnterpriseLedgerController(
            ReadingEnterprises enterprises, EnterpriseChoices choices, Sentences sentences, Exports exports) {
        this.enterprises = enterprises;
        this.choices = choices;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/enterprises")
    @CanReadEnterprises
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/enterprises", query, enterprises.page(query, asker)));
        model.addAttribute("kinds", choices.kinds());
        model.addAttribute("townships", choices.townships());
        model.addAttribute("certificateStates", choices.certificateStates());
        model.addAttribute("states", EnterpriseChoices.STATES);
        return "enterprise/list";
    }

    @GetMapping("/enterprises.xlsx")
    @CanExportEnterprises
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "企业台账",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("kind", "类别", choices.kinds())
                        .chosen("township", "所在乡镇", choices.townships())
                        .chosen("certificate", "资质证书", choices.certificateStates())
                        .chosen("state", "状态", EnterpriseChoices.STATES),
                EnterpriseLedgerSheet.columns(sentences::of),
                line -> enterprises.forEach(query, asker, line));
    }

    /**
     * The options of {@code fragments/enterprise :: code} for what is typed there; the field sends its text under its own
     * name.
     */
    @GetMapping("/enterprises/suggest")
    @CanReadEnterprises
    String suggest(@RequestParam Map<String, String> typed, Model model) {
        var text = typed.getOrDefault("q", typed.values().stream().findFirst().orElse(""));
        model.addAttribute("cards", enterprises.suggest(text));
        return "enterprise/suggest";
    }
}

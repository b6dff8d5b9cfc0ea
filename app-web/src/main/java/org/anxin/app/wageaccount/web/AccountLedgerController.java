package org.anxin.app.wageaccount.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.wageaccount.ReadingAccounts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.wageaccount.AccountLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 专用账户管理台账, on screen and as a workbook. */
@Controller
class AccountLedgerController {

    private final ReadingAccounts accounts;
    private final AccountChoices choices;
    private final Sentences sentences;
    private final Exports exports;

    AccountLedgerController(ReadingAccounts accounts, AccountChoices choices, Sentences sentences, Exports exports) {
        this.accounts = accounts;
        this.choices = choices;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/wage-accounts")
    @CanReadAccounts
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/wage-accounts", query, accounts.page(query, asker)));
        model.addAttribute("states", choices.states());
        model.addAttribute("sectors", choices.sectors());
        model.addAttribute("townships", choices.townships());
        model.addAttribute("banks", choices.banks());
        return "wageaccount/list";
    }

    @GetMapping("/wage-accounts.xlsx")
    @CanExportAccounts
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "专用账户管理台账",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("state", "状态", choices.states())
                        .chosen("sector", "行业", choices.sectors())
                        .chosen("township", "乡镇", choices.townships())
                        .chosen("bank", "银行", choices.banks())
                        .typed("receiver", "待备案部门"),
                AccountLedgerSheet.columns(sentences::of),
                line -> accounts.forEach(query, asker, line));
    }
}

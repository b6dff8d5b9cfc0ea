package org.anxin.app.shared.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.anxin.app.shared.audit.ReadingAudit;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.shared.AuditLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The audit log: list and entry. */
@Controller
class AuditController {

    static final List<String> OPERATIONS =
            List.of("INSERT", "UPDATE", "DELETE", "LOGIN", "LOGIN_FAILED", "LOGIN_LOCKED", "EXPORT", "DOWNLOAD");

    private final ReadingAudit audit;
    private final Sentences sentences;
    private final Exports exports;

    AuditController(ReadingAudit audit, Sentences sentences, Exports exports) {
        this.audit = audit;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/audit")
    @CanReadAudit
    String list(ListQuery query, Model model) {
        model.addAttribute("view", new ListView<>("/audit", query, audit.page(query)));
        model.addAttribute("tables", tables());
        model.addAttribute("operations", operations());
        return "audit/list";
    }

    @GetMapping("/audit.xlsx")
    @CanExportAudit
    void export(ListQuery query, Actor actor, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                actor,
                "审计日志",
                FilterWords.of(query)
                        .typed("actor", "账号")
                        .chosen("operation", "操作", operations())
                        .chosen("table", "对象", tables())
                        .typed("key", "记录")
                        .typed("from", "自")
                        .typed("to", "至"),
                AuditLedgerSheet.columns(code -> sentences.text("audit.operation." + code)),
                line -> audit.forEach(query, line));
    }

    @GetMapping("/audit/{id}")
    @CanReadAudit
    String show(@PathVariable long id, Model model) {
        model.addAttribute("entry", audit.find(id));
        return "audit/entry";
    }

    private List<Option> operations() {
        return OPERATIONS.stream()
                .map(code -> new Option(code, sentences.text("audit.operation." + code)))
                .toList();
    }

    private List<Option> tables() {
        return audit.tables().entrySet().stream()
                .map(table -> new Option(table.getKey(), table.getValue()))
                .toList();
    }
}

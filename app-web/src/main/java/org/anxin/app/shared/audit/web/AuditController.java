package org.anxin.app.shared.audit.web;

import java.util.List;
import java.util.stream.Stream;
import org.anxin.app.shared.audit.ReadingAudit;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.list.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The audit log: list and entry. */
@Controller
class AuditController {

    static final List<String> OPERATIONS =
            List.of("INSERT", "UPDATE", "DELETE", "LOGIN", "LOGIN_FAILED", "LOGIN_LOCKED", "EXPORT");

    private final ReadingAudit audit;
    private final Sentences sentences;

    AuditController(ReadingAudit audit, Sentences sentences) {
        this.audit = audit;
        this.sentences = sentences;
    }

    @GetMapping("/audit")
    @CanReadAudit
    String list(ListQuery query, Model model) {
        model.addAttribute("view", new ListView<>("/audit", query, audit.page(query)));
        model.addAttribute(
                "tables",
                audit.tables().entrySet().stream()
                        .map(table -> new Option(table.getKey(), table.getValue()))
                        .toList());
        model.addAttribute("operations", operations().toList());
        return "audit/list";
    }

    @GetMapping("/audit/{id}")
    @CanReadAudit
    String show(@PathVariable long id, Model model) {
        model.addAttribute("entry", audit.find(id));
        return "audit/entry";
    }

    private Stream<Option> operations() {
        return OPERATIONS.stream().map(code -> new Option(code, sentences.text("audit.operation." + code)));
    }
}

package org.anxin.app.shared.approval.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anxin.app.shared.approval.DecidingApprovals;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.shared.ApprovalLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for a second person: list, dossier, decision. */
@Controller
class ApprovalController {

    private final DecidingApprovals deciding;
    private final Sentences sentences;
    private final Exports exports;

    ApprovalController(DecidingApprovals deciding, Sentences sentences, Exports exports) {
        this.deciding = deciding;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/approvals")
    @CanReadApprovals
    String list(ListQuery query, Actor actor, Model model) {
        model.addAttribute("view", new ListView<>("/approvals", query, deciding.page(query, actor)));
        model.addAttribute("states", states());
        return "approval/list";
    }

    @GetMapping("/approvals.xlsx")
    @CanReadApprovals
    void export(ListQuery query, Actor actor, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                actor,
                "复核事项台账",
                FilterWords.of(query).typed("q", "关键字").chosen("state", "状态", states()),
                ApprovalLedgerSheet.columns(this::label),
                line -> deciding.forEach(query, actor, line));
    }

    @GetMapping("/approvals/{id}")
    @CanReadApprovals
    String show(@PathVariable UUID id, Actor actor, Model model) {
        return dossier(id, actor, model);
    }

    @PostMapping("/approvals/{id}/decision")
    @CanReadApprovals
    ModelAndView decide(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        try {
            if (decision.equals("approve")) {
                deciding.approve(id, version, note, actor);
                redirect.addFlashAttribute("done", "已通过，立即生效");
            } else {
                deciding.reject(id, version, note, actor);
                redirect.addFlashAttribute("done", "已退回经办人");
            }
            return new ModelAndView("redirect:/approvals/" + id);
        } catch (RuleViolation refused) {
            model.addAttribute("refusal", sentences.of(refused));
            model.addAttribute("note", note);
            return SamePage.again(dossier(id, actor, model), model);
        }
    }

    @PostMapping("/approvals/{id}/withdraw")
    @CanReadApprovals
    String withdraw(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        deciding.withdraw(id, actor);
        redirect.addFlashAttribute("done", "已撤回");
        return "redirect:/approvals/" + id;
    }

    private List<Option> states() {
        return Arrays.stream(Approval.State.values())
                .map(state -> new Option(state.name(), label(state)))
                .toList();
    }

    private String label(Approval.State state) {
        return sentences.text("enum.ApprovalState." + state);
    }

    private String dossier(UUID id, Actor actor, Model model) {
        model.addAttribute("dossier", deciding.open(id, actor));
        return "approval/dossier";
    }
}

package org.anxin.app.task.progress.web;

import java.util.UUID;
import java.util.function.BiFunction;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.task.progress.ReportPages;
import org.anxin.app.task.progress.ReviewingReports;
import org.anxin.app.task.progress.ReviewingReports.Decision;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.task.progress.ProgressReport;
import org.anxin.domain.task.progress.ReportState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the own reviewer and the supervision office decide on a report. */
@Controller
class DecisionController {

    private final ReviewingReports reviewing;
    private final Sentences sentences;

    DecisionController(ReviewingReports reviewing, Sentences sentences) {
        this.reviewing = reviewing;
        this.sentences = sentences;
    }

    @PostMapping("/tasks/reports/{id}/pass")
    @CanPassReports
    String pass(
            @PathVariable UUID id,
            @RequestParam(required = false) Long version,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "/") String page,
            Actor actor,
            RedirectAttributes redirect) {
        return decide(
                new Decision(id, Versions.of(version), note),
                decision.equals("pass") ? reviewing::pass : reviewing::sendBackInside,
                page,
                actor,
                redirect);
    }

    @PostMapping("/tasks/reports/{id}/decision")
    @CanReviewReports
    String decide(
            @PathVariable UUID id,
            @RequestParam(required = false) Long version,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "/") String page,
            Actor actor,
            RedirectAttributes redirect) {
        return decide(
                new Decision(id, Versions.of(version), note),
                switch (decision) {
                    case "accept" -> reviewing::accept;
                    case "note" -> reviewing::noteFirstPart;
                    default -> reviewing::sendBack;
                },
                page,
                actor,
                redirect);
    }

    /** A refusal leads back to the page with its sentence and with what was typed. */
    private String decide(
            Decision decision,
            BiFunction<Decision, Actor, ProgressReport> act,
            String page,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            var report = act.apply(decision, actor);
            redirect.addFlashAttribute("done", done(report.state()));
            return "redirect:" + ReportPages.of(report);
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("refusal", sentences.of(refused));
            redirect.addFlashAttribute("note", decision.note());
            return "redirect:" + (page.startsWith("/tasks/") ? page : "/tasks/reports");
        }
    }

    private static String done(ReportState state) {
        return switch (state) {
            case SUBMITTED -> "已审核通过，报送督考 / 联席办";
            case ACCEPTED -> "已认可办结";
            case NOTED -> "已认可阶段情况，事项继续办理";
            case ADVISED -> "已函告，等待补充";
            default -> "已退回，等待修改";
        };
    }
}

package org.anxin.app.wageaccount.notice.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.shared.web.Done;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.wageaccount.notice.DecidingNotices;
import org.anxin.app.wageaccount.notice.ReadingNotices;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the bank's clerk does with a prepared notice only with a reason: taking it back, and putting an earlier one right. */
@Controller
class NoticeReasonController {

    private static final String WITHDRAWAL = "/wage-accounts/notices/{id}/withdrawal";
    private static final String WITHDRAWAL_PAGE = "wageaccount/notice/withdraw";
    private static final String REASON = "/wage-accounts/notices/{id}/reason";
    private static final String REASON_PAGE = "wageaccount/notice/reason";

    private final ReadingNotices reading;
    private final DecidingNotices deciding;
    private final FormErrors errors;

    NoticeReasonController(ReadingNotices reading, DecidingNotices deciding, FormErrors errors) {
        this.reading = reading;
        this.deciding = deciding;
        this.errors = errors;
    }

    @FunctionalInterface
    private interface Decision {
        void with(UUID id, long version, String reason, Actor clerk);
    }

    @GetMapping(WITHDRAWAL)
    @CanUploadNotices
    String withdrawing(@PathVariable UUID id, Actor clerk, Model model) {
        return page(id, clerk, model, WITHDRAWAL_PAGE);
    }

    @PostMapping(WITHDRAWAL)
    @CanUploadNotices
    ModelAndView withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult binding,
            Actor clerk,
            Model model,
            RedirectAttributes redirect) {
        return decide(id, form, binding, clerk, deciding::withdraw)
                ? done(id, "月报已撤回", redirect)
                : again(id, clerk, model, WITHDRAWAL_PAGE);
    }

    @GetMapping(REASON)
    @CanUploadNotices
    String explaining(@PathVariable UUID id, Actor clerk, Model model) {
        return page(id, clerk, model, REASON_PAGE);
    }

    @PostMapping(REASON)
    @CanUploadNotices
    ModelAndView explain(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult binding,
            Actor clerk,
            Model model,
            RedirectAttributes redirect) {
        return decide(id, form, binding, clerk, deciding::explain)
                ? done(id, "更正原因已保存，等待复核", redirect)
                : again(id, clerk, model, REASON_PAGE);
    }

    private boolean decide(UUID id, ReasonForm form, BindingResult binding, Actor clerk, Decision decision) {
        return errors.allow(
                binding,
                Map.of(),
                () -> decision.with(id, Versions.of(form.version()), Objects.requireNonNull(form.reason()), clerk));
    }

    private static ModelAndView done(UUID id, String sentence, RedirectAttributes redirect) {
        return Done.at("/wage-accounts/notices/" + id, sentence, redirect);
    }

    private ModelAndView again(UUID id, Actor clerk, Model model, String page) {
        model.addAttribute("dossier", reading.open(id, clerk));
        return SamePage.again(page, model);
    }

    private String page(UUID id, Actor clerk, Model model, String page) {
        var dossier = reading.open(id, clerk);
        if (!dossier.ofOwnBank() || !dossier.isPrepared()) {
            throw new NotFound("own prepared bank notice", id);
        }
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "form",
                new ReasonForm(dossier.card().reason(), dossier.card().line().version()));
        return page;
    }
}

package org.anxin.app.wageaccount.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.anxin.app.shared.attachment.web.ChosenFiles;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.wageaccount.notice.DecidingNotices;
import org.anxin.app.wageaccount.notice.ReadingNotices;
import org.anxin.app.wageaccount.notice.ReadingNotices.Dossier;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.list.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One notice: its page, its lines, its files, and what its bank does with it. */
@Controller
class NoticeController {

    private static final String PATH = "/wage-accounts/notices/{id}";
    private static final String PAGE = "wageaccount/notice/notice";
    private static final Map<String, String> FIELDS = Map.of("file.*", "files");

    private final ReadingNotices reading;
    private final DecidingNotices deciding;
    private final FormErrors errors;
    private final Sentences sentences;

    NoticeController(ReadingNotices reading, DecidingNotices deciding, FormErrors errors, Sentences sentences) {
        this.reading = reading;
        this.deciding = deciding;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping(PATH)
    @CanReadNotices
    String show(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = reading.open(id, asker);
        model.addAttribute("form", new ScanForm(null, dossier.card().line().version()));
        return page(dossier, asker, model);
    }

    @GetMapping(PATH + "/statement")
    @CanReadNotices
    String statement(@PathVariable UUID id, ListQuery query, Actor asker, Model model) {
        var card = reading.find(id, asker);
        model.addAttribute("card", card);
        model.addAttribute(
                "view",
                new ListView<>("/wage-accounts/notices/" + id + "/statement", query, reading.statement(card, query)));
        return "wageaccount/notice/statement";
    }

    @GetMapping(PATH + "/payouts")
    @CanReadNotices
    String payouts(@PathVariable UUID id, ListQuery query, Actor asker, Model model) {
        var card = reading.find(id, asker);
        model.addAttribute("card", card);
        model.addAttribute(
                "view",
                new ListView<>("/wage-accounts/notices/" + id + "/payouts", query, reading.payouts(card, query)));
        return "wageaccount/notice/payouts";
    }

    /** To print and stamp. */
    @GetMapping(PATH + "/sheet")
    @CanReadNotices
    String sheet(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("dossier", reading.open(id, asker));
        return "wageaccount/notice/sheet";
    }

    @GetMapping(PATH + "/originals/{runNumber}")
    @CanReadNotices
    void original(@PathVariable UUID id, @PathVariable long runNumber, Actor asker, HttpServletResponse response)
            throws IOException {
        try (var original = reading.original(id, runNumber, asker)) {
            original.content()
                    .transferTo(Exports.attachment(response, original.file().fileName(), "application/octet-stream"));
        }
    }

    @PostMapping(PATH + "/confirmation")
    @CanConfirmNotices
    ModelAndView confirm(
            @PathVariable UUID id,
            @RequestParam(required = false) Long version,
            Actor reviewer,
            Model model,
            RedirectAttributes redirect) {
        try {
            deciding.confirm(id, Versions.of(version), reviewer);
            redirect.addFlashAttribute("done", "已复核，月报生效");
            return new ModelAndView("redirect:/wage-accounts/notices/" + id);
        } catch (RuleViolation refused) {
            model.addAttribute("refused", sentences.of(refused));
            return SamePage.again(show(id, reviewer, model), model);
        }
    }

    @PostMapping(PATH + "/scan")
    @CanUploadNotices
    ModelAndView confirmByScan(
            @PathVariable UUID id,
            @ModelAttribute("form") ScanForm form,
            BindingResult binding,
            Actor clerk,
            Model model,
            RedirectAttributes redirect) {
        var scan = ChosenFiles.of(form.files());
        if (scan.isEmpty()) {
            binding.rejectValue("files", "none", sentences.text("form.notice.scan"));
        } else {
            try {
                deciding.confirmByScan(id, Versions.of(form.version()), scan, clerk);
                redirect.addFlashAttribute("done", "盖章扫描件已上传，月报生效");
                return new ModelAndView("redirect:/wage-accounts/notices/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(page(reading.open(id, clerk), clerk, model), model);
    }

    @PostMapping(PATH + "/batch-removal")
    @CanUploadNotices
    ModelAndView removeBatch(
            @PathVariable UUID id,
            @RequestParam(required = false) Long version,
            @RequestParam(defaultValue = "") String batch,
            Actor clerk,
            Model model,
            RedirectAttributes redirect) {
        try {
            deciding.removeBatch(id, Versions.of(version), batch, clerk);
            redirect.addFlashAttribute("done", batch.isEmpty() ? "代发明细已移除" : "代发批次 " + batch + " 已移除");
            return new ModelAndView("redirect:/wage-accounts/notices/" + id);
        } catch (RuleViolation refused) {
            model.addAttribute("refused", sentences.of(refused));
            return SamePage.again(show(id, clerk, model), model);
        }
    }

    private static String page(Dossier dossier, Actor asker, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "ownWork",
                dossier.card().line().preparedBy().equals(asker.username())
                        || dossier.books().uploaders().contains(asker.username()));
        return PAGE;
    }
}

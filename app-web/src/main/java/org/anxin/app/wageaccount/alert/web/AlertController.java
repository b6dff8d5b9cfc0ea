package org.anxin.app.wageaccount.alert.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.shared.attachment.web.AddingFiles;
import org.anxin.app.shared.attachment.web.ChosenFiles;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.task.instruction.ReadingInstructions;
import org.anxin.app.wageaccount.alert.HandlingAlerts;
import org.anxin.app.wageaccount.alert.HandlingAlerts.Reply;
import org.anxin.app.wageaccount.alert.ReadingAlerts;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.alert.AlertConclusion;
import org.anxin.domain.wageaccount.alert.AlertKind;
import org.anxin.domain.wageaccount.alert.AlertState;
import org.anxin.reporting.wageaccount.alert.AccountAlertSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 专户异常报告: the list, an alert's page, and the reply on it. */
@Controller
class AlertController {

    private static final String KIND = "account-alert";

    private final ReadingAlerts reading;
    private final HandlingAlerts handling;
    private final AddingFiles adding;
    private final ReadingInstructions instructions;
    private final FormErrors errors;
    private final Sentences sentences;
    private final Exports exports;

    AlertController(
            ReadingAlerts reading,
            HandlingAlerts handling,
            AddingFiles adding,
            ReadingInstructions instructions,
            FormErrors errors,
            Sentences sentences,
            Exports exports) {
        this.reading = reading;
        this.handling = handling;
        this.adding = adding;
        this.instructions = instructions;
        this.errors = errors;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/wage-accounts/alerts")
    @CanReadAlerts
    String list(ListQuery query, Actor asker, Model model) {
        var choices = reading.choices();
        model.addAttribute(
                "view",
                new ListView<>(
                        "/wage-accounts/alerts",
                        query,
                        reading.page(query, asker),
                        List.of("project", "enterprise", "account")));
        model.addAttribute("counts", reading.counts(asker));
        model.addAttribute("kinds", labels(AlertKind.values()));
        model.addAttribute("states", states());
        model.addAttribute("conclusions", labels(AlertConclusion.values()));
        model.addAttribute("banks", names(choices.banks()));
        model.addAttribute("authorities", names(choices.authorities()));
        model.addAttribute("townships", names(choices.townships()));
        return "wageaccount/alert/list";
    }

    @GetMapping("/wage-accounts/alerts.xlsx")
    @CanExportAlerts
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        var choices = reading.choices();
        exports.ledger(
                response,
                asker,
                "专户异常报告台账",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("kind", "类别", labels(AlertKind.values()))
                        .chosen("state", "状态", states())
                        .chosen("conclusion", "认定", labels(AlertConclusion.values()))
                        .chosen("bank", "报告银行", names(choices.banks()))
                        .chosen("authority", "行业主管部门", names(choices.authorities()))
                        .chosen("township", "属地", names(choices.townships()))
                        .typed("from", "发生日期起")
                        .typed("to", "发生日期止"),
                AccountAlertSheet.columns(sentences::of),
                line -> reading.forEach(query, asker, line));
    }

    /** Whoever replies for a unit that was told has read it by opening it. */
    @GetMapping("/wage-accounts/alerts/{id}")
    @CanReadAlerts
    String show(@PathVariable UUID id, Actor asker, Model model) {
        handling.opened(id, asker);
        var dossier = reading.open(id, asker);
        model.addAttribute("form", new ReplyForm(null, dossier.alert().version(), null));
        model.addAttribute("added", new AlertFilesForm(null));
        return page(id, dossier, asker, model);
    }

    @PostMapping("/wage-accounts/alerts/{id}/reply")
    @CanAnswerAlerts
    ModelAndView reply(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                handling.reply(
                        new Reply(
                                id,
                                Versions.of(form.version()),
                                Objects.requireNonNull(form.text()),
                                ChosenFiles.of(form.files())),
                        actor);
                redirect.addFlashAttribute("done", "处置情况已答复");
                return new ModelAndView("redirect:/wage-accounts/alerts/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, Map.of("file.*", "files"));
            }
        }
        model.addAttribute("added", new AlertFilesForm(null));
        return SamePage.again(page(id, reading.open(id, actor), actor, model), model);
    }

    /** Who reads it may ask; the alert itself knows from whom it takes papers. */
    @PostMapping("/wage-accounts/alerts/{id}/files")
    @CanReadAlerts
    ModelAndView addFiles(
            @PathVariable UUID id,
            @ModelAttribute("added") AlertFilesForm added,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (adding.added("papers", added.papers(), binding, redirect, files -> handling.addFiles(id, files, actor))) {
            return new ModelAndView("redirect:/wage-accounts/alerts/" + id);
        }
        var dossier = reading.open(id, actor);
        model.addAttribute("form", new ReplyForm(null, dossier.alert().version(), null));
        return SamePage.again(page(id, dossier, actor, model), model);
    }

    private String page(UUID id, ReadingAlerts.Dossier dossier, Actor asker, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("instructions", instructions.on(KIND, id.toString(), asker));
        return "wageaccount/alert/alert";
    }

    private List<Option> states() {
        return List.of(
                new Option("STANDING", "未办结"),
                new Option("UNREAD", "有部门未读"),
                new Option("OVERDUE", "逾期未答复"),
                label(AlertState.OPEN),
                label(AlertState.ANSWERED),
                label(AlertState.CLOSED),
                label(AlertState.VOIDED));
    }

    private List<Option> labels(Enum<?>[] constants) {
        return Arrays.stream(constants).map(this::label).toList();
    }

    private Option label(Enum<?> constant) {
        return new Option(constant.name(), sentences.of(constant));
    }

    private static List<Option> names(List<Unit> units) {
        return units.stream()
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }
}

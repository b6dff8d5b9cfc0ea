package org.anxin.app.wageaccount.alert.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.wageaccount.alert.HandlingAlerts;
import org.anxin.app.wageaccount.alert.HandlingAlerts.ContractorReport;
import org.anxin.app.wageaccount.alert.HandlingAlerts.Finding;
import org.anxin.app.wageaccount.alert.ReadingAlerts;
import org.anxin.app.wageaccount.alert.ReadingAlerts.Dossier;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.wageaccount.alert.AlertConclusion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the general contractor reported, and what 人社局 finds. */
@Controller
class AlertHandlingController {

    private static final Map<String, String> FIELDS = Map.of(
            "alert.conclusion", "conclusion",
            "alert.finding", "finding",
            "alert.report-not-yet", "reportOn",
            "alert.told-after-report", "toldOn",
            "alert.contractor-report", "text");

    private final ReadingAlerts reading;
    private final HandlingAlerts handling;
    private final FormErrors errors;
    private final Sentences sentences;

    AlertHandlingController(ReadingAlerts reading, HandlingAlerts handling, FormErrors errors, Sentences sentences) {
        this.reading = reading;
        this.handling = handling;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/wage-accounts/alerts/{id}/contractor-report")
    @CanAnswerAlerts
    String recording(@PathVariable UUID id, Actor actor, Model model) {
        var dossier = open(id, actor);
        if (!dossier.mayRecord()) {
            throw new NotFound("open account alert", id);
        }
        var alert = dossier.alert();
        model.addAttribute(
                "form",
                new ContractorReportForm(
                        alert.contractorToldOn().orElse(dossier.today()).toString(),
                        alert.contractorReportOn().orElse(dossier.today()).toString(),
                        alert.contractorReport().orElse(null),
                        alert.version()));
        model.addAttribute("dossier", dossier);
        return "wageaccount/alert/contractor-report";
    }

    @PostMapping("/wage-accounts/alerts/{id}/contractor-report")
    @CanAnswerAlerts
    ModelAndView record(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ContractorReportForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var toldOn = AlertDays.read(form.toldOn(), "toldOn", binding, sentences);
        var reportOn = AlertDays.read(form.reportOn(), "reportOn", binding, sentences);
        if (!binding.hasErrors()) {
            try {
                handling.recordContractorReport(
                        new ContractorReport(
                                id,
                                Versions.of(form.version()),
                                Objects.requireNonNull(toldOn),
                                Objects.requireNonNull(reportOn),
                                Objects.requireNonNull(form.text())),
                        actor);
                redirect.addFlashAttribute("done", "总包报告已登记");
                return new ModelAndView("redirect:/wage-accounts/alerts/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        model.addAttribute("dossier", open(id, actor));
        return SamePage.again("wageaccount/alert/contractor-report", model);
    }

    @GetMapping("/wage-accounts/alerts/{id}/closing")
    @CanCloseAlerts
    String closing(@PathVariable UUID id, Actor actor, Model model) {
        var dossier = open(id, actor);
        if (!dossier.mayClose()) {
            throw new NotFound("open account alert", id);
        }
        model.addAttribute("form", new ClosingForm(null, null, dossier.alert().version()));
        return closing(dossier, model);
    }

    @PostMapping("/wage-accounts/alerts/{id}/closing")
    @CanCloseAlerts
    ModelAndView close(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                handling.close(new Finding(id, Versions.of(form.version()), form.conclusion(), form.finding()), actor);
                redirect.addFlashAttribute("done", "异常报告已办结");
                return new ModelAndView("redirect:/wage-accounts/alerts/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(closing(open(id, actor), model), model);
    }

    private String closing(Dossier dossier, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "conclusions",
                Arrays.stream(AlertConclusion.values())
                        .map(conclusion -> new Option(conclusion.name(), sentences.of(conclusion)))
                        .toList());
        return "wageaccount/alert/closing";
    }

    private Dossier open(UUID id, Actor actor) {
        return reading.open(id, actor);
    }
}

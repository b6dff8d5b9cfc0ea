package org.anxin.app.wageaccount.alert.web;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anxin.app.shared.attachment.web.ChosenFiles;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedMoney;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.wageaccount.alert.ReadingAlerts;
import org.anxin.app.wageaccount.alert.ReportingAlerts;
import org.anxin.app.wageaccount.alert.ReportingAlerts.Fact;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.wageaccount.alert.AccountAlert.Report;
import org.anxin.domain.wageaccount.alert.AlertKind;
import org.anxin.domain.wageaccount.alert.AlertedAccount;
import org.jspecify.annotations.Nullable;
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

/** A bank reports what happened on one of its accounts, and takes back what nobody has opened. */
@Controller
class AlertReportController {

    private static final Map<String, String> FIELDS = Map.of(
            "alert.not-yet-happened", "happenedOn",
            "alert.not-yet-told", "contractorToldOn",
            "alert.facts", "facts",
            "alert.void-reason", "reason",
            "file.*", "files");

    private final ReportingAlerts reporting;
    private final ReadingAlerts reading;
    private final FormErrors errors;
    private final Sentences sentences;

    AlertReportController(ReportingAlerts reporting, ReadingAlerts reading, FormErrors errors, Sentences sentences) {
        this.reporting = reporting;
        this.reading = reading;
        this.errors = errors;
        this.sentences = sentences;
    }

    /** @param account where the bank comes from an account's page */
    @GetMapping("/wage-accounts/alerts/new")
    @CanReportAlerts
    String blank(@RequestParam Optional<UUID> account, Actor actor, Model model) {
        var own = reporting.ownAccounts(actor);
        var chosen = account.flatMap(
                id -> own.stream().filter(each -> each.accountId().equals(id)).findFirst());
        model.addAttribute(
                "form", AlertForm.blank(chosen.map(AlertReportController::key).orElse(null), reading.today()));
        return form(own, model);
    }

    @PostMapping("/wage-accounts/alerts")
    @CanReportAlerts
    ModelAndView report(
            @Valid @ModelAttribute("form") AlertForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var happenedOn = day(form.happenedOn(), "happenedOn", binding);
        var toldOn = day(form.contractorToldOn(), "contractorToldOn", binding);
        var amount = amount(form.amount(), binding);
        if (!binding.hasErrors()) {
            try {
                var alert = reporting.report(fact(form, happenedOn, amount, toldOn), actor);
                redirect.addFlashAttribute("done", "异常已报告，报告号 %d，已送达区人社局和行业主管部门".formatted(alert.number()));
                return new ModelAndView("redirect:/wage-accounts/alerts/" + alert.id());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(form(reporting.ownAccounts(actor), model), model);
    }

    @GetMapping("/wage-accounts/alerts/{id}/void")
    @CanReportAlerts
    String takingBack(@PathVariable UUID id, Actor actor, Model model) {
        var dossier = reading.open(id, actor);
        if (!dossier.mayTakeBack()) {
            throw new NotFound("own unread alert", id);
        }
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", new TakeBackForm(null, dossier.alert().version()));
        return "wageaccount/alert/void";
    }

    @PostMapping("/wage-accounts/alerts/{id}/void")
    @CanReportAlerts
    ModelAndView takeBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TakeBackForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                reporting.takeBack(id, Versions.of(form.version()), Objects.requireNonNull(form.reason()), actor);
                redirect.addFlashAttribute("done", "异常报告已作废");
                return new ModelAndView("redirect:/wage-accounts/alerts/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        model.addAttribute("dossier", reading.open(id, actor));
        return SamePage.again("wageaccount/alert/void", model);
    }

    private String form(List<AlertedAccount> own, Model model) {
        model.addAttribute(
                "accounts",
                own.stream()
                        .map(account -> new Option(
                                key(account), "%s（%s）".formatted(account.projectName(), account.accountNo())))
                        .toList());
        model.addAttribute(
                "kinds",
                Arrays.stream(AlertKind.values())
                        .map(kind -> new Option(kind.name(), sentences.of(kind)))
                        .toList());
        return "wageaccount/alert/form";
    }

    private static String key(AlertedAccount account) {
        return account.accountId() + "/" + account.projectId();
    }

    private static Fact fact(
            AlertForm form, @Nullable LocalDate happenedOn, @Nullable BigDecimal amount, @Nullable LocalDate toldOn) {
        var on = Objects.requireNonNull(form.on()).split("/", -1);
        var report = new Report(
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(happenedOn),
                amount,
                form.people() == null || form.people().isBlank()
                        ? null
                        : Integer.valueOf(form.people().strip()),
                Objects.requireNonNull(form.facts()),
                toldOn);
        return new Fact(id(on[0]), id(on[on.length - 1]), report, ChosenFiles.of(form.files()));
    }

    /** A choice that the form did not offer is an account that is not there. */
    private static UUID id(String text) {
        return Ids.read(text).orElseThrow(() -> new NotFound("own account", text));
    }

    private @Nullable BigDecimal amount(@Nullable String typed, BindingResult binding) {
        var amount = TypedMoney.read(typed);
        if (amount.isEmpty() && SamePage.typed(typed) != null) {
            binding.rejectValue("amount", "no-amount", sentences.text("form.alert.amount"));
        }
        return amount.orElse(null);
    }

    private @Nullable LocalDate day(@Nullable String typed, String field, BindingResult binding) {
        return AlertDays.read(typed, field, binding, sentences);
    }
}

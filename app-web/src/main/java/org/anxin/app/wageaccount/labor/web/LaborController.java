package org.anxin.app.wageaccount.labor.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.anxin.app.shared.attachment.web.ChosenFiles;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.app.shared.web.TypedMoney;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.wageaccount.ReadingAccounts;
import org.anxin.app.wageaccount.labor.ReadingPayments;
import org.anxin.app.wageaccount.labor.RecordingPayments;
import org.anxin.app.wageaccount.labor.RecordingPayments.Paid;
import org.anxin.app.wageaccount.labor.RecordingPayments.Reason;
import org.anxin.app.wageaccount.web.ProjectChoice;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.project.ProjectCard;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.labor.LaborStanding;
import org.anxin.domain.wageaccount.labor.LowRatio;
import org.anxin.reporting.wageaccount.labor.PaymentLedgerSheet;
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

/** 人工费拨付: the ledger, recording a cycle's payment, its page. */
@Controller
class LaborController {

    private static final Map<String, String> FIELDS = Map.of(
            "labor.project-unknown", "projectCode",
            "labor.cycle-backwards", "cycleTo",
            "labor.cycle-in-future", "cycleFrom",
            "labor.cycle-overlaps", "cycleFrom",
            "labor.paid-in-future", "paidOn",
            "labor.amount", "amount",
            "labor.no-method", "reported",
            "labor.no-reported-amount", "reported");

    /** A link from a warning shows the payments of one project; searching among them keeps that. */
    private static final List<String> OF_ONE = List.of("project");

    private final ReadingPayments reading;
    private final RecordingPayments recording;
    private final ReadingAccounts accounts;
    private final FormErrors errors;
    private final Sentences sentences;
    private final Exports exports;

    LaborController(
            ReadingPayments reading,
            RecordingPayments recording,
            ReadingAccounts accounts,
            FormErrors errors,
            Sentences sentences,
            Exports exports) {
        this.reading = reading;
        this.recording = recording;
        this.accounts = accounts;
        this.errors = errors;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/wage-accounts/labor")
    @CanReadPayments
    String list(ListQuery query, Actor asker, Model model) {
        model.addAttribute("view", new ListView<>("/wage-accounts/labor", query, reading.page(query, asker), OF_ONE));
        model.addAttribute("sectors", words(Sector.values()));
        model.addAttribute("townships", townships());
        model.addAttribute("standings", standings());
        model.addAttribute("ratios", words(LowRatio.values()));
        return "wageaccount/labor/list";
    }

    @GetMapping("/wage-accounts/labor.xlsx")
    @CanExportPayments
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                asker,
                "人工费拨付台账",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("sector", "行业", words(Sector.values()))
                        .chosen("township", "乡镇", townships())
                        .chosen("standing", "情况", standings())
                        .chosen("ratio", "比例下限", words(LowRatio.values()))
                        .typed("from", "应到账日期起")
                        .typed("to", "应到账日期止"),
                PaymentLedgerSheet.columns(sentences::of),
                line -> reading.forEach(query, asker, line));
    }

    /** Without a project the page looks for one first: nobody knows its code by heart. */
    @GetMapping("/wage-accounts/labor/new")
    @CanKeepPayments
    String blank(
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(defaultValue = "") String q,
            Actor asker,
            Model model) {
        if (project == null) {
            model.addAttribute("choice", ProjectChoice.OF_PAYMENT);
            model.addAttribute("q", q.strip());
            model.addAttribute("found", accounts.projectsLike(q, asker));
            return "wageaccount/choose-project";
        }
        var card = reading.project(project, asker).orElseThrow(() -> new NotFound("project", project));
        model.addAttribute("form", PaymentForm.of(card.code()));
        model.addAttribute("projectName", nameOf(card));
        return "wageaccount/labor/form";
    }

    @PostMapping("/wage-accounts/labor")
    @CanKeepPayments
    ModelAndView record(
            @Valid @ModelAttribute("form") PaymentForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var from = day(form.cycleFrom(), "cycleFrom", binding);
        var to = day(form.cycleTo(), "cycleTo", binding);
        var paidOn = day(form.paidOn(), "paidOn", binding);
        var amount = amount(form.amount(), "amount", binding);
        var reported = amount(form.reported(), "reported", binding);
        if (!binding.hasErrors() && from != null && to != null && amount != null) {
            try {
                var payment = recording.record(
                        new Paid(
                                Objects.requireNonNull(form.projectCode()).strip(),
                                from,
                                to,
                                amount,
                                paidOn,
                                reported,
                                SamePage.typed(form.reason())),
                        actor);
                redirect.addFlashAttribute(
                        "done",
                        payment.lowRatio() == LowRatio.NOT_LOW
                                ? "工程款拨付已登记"
                                : payment.lowRatioReason().isPresent()
                                        ? "工程款拨付已登记；人工费低于比例下限，已提交人社复核"
                                        : "工程款拨付已登记；人工费低于比例下限，请填写理由并提交复核");
                return new ModelAndView("redirect:/wage-accounts/labor/" + payment.id());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        model.addAttribute(
                "projectName",
                reading.project(
                                Objects.requireNonNullElse(form.projectCode(), "")
                                        .strip(),
                                actor)
                        .map(LaborController::nameOf)
                        .orElse(""));
        return SamePage.again("wageaccount/labor/form", model);
    }

    @GetMapping("/wage-accounts/labor/{id}")
    @CanReadPayments
    String show(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = reading.open(id, asker);
        model.addAttribute("form", new LowRatioForm(dossier.line().lowRatioReason(), dossier.version(), null));
        model.addAttribute("dossier", dossier);
        return "wageaccount/labor/payment";
    }

    @PostMapping("/wage-accounts/labor/{id}/reason")
    @CanKeepPayments
    ModelAndView explain(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LowRatioForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                recording.explain(
                        new Reason(
                                id,
                                Versions.of(form.version()),
                                Objects.requireNonNull(form.reason()),
                                ChosenFiles.of(form.files())),
                        actor);
                redirect.addFlashAttribute("done", "已提交人社复核");
                return new ModelAndView("redirect:/wage-accounts/labor/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, Map.of("labor.low-ratio-reason", "reason", "file.*", "files"));
            }
        }
        model.addAttribute("dossier", reading.open(id, actor));
        return SamePage.again("wageaccount/labor/payment", model);
    }

    @GetMapping("/wage-accounts/labor/{id}/void")
    @CanKeepPayments
    String voiding(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = reading.open(id, asker);
        if (!dossier.edit()) {
            throw new NotFound("progress payment to keep", id);
        }
        model.addAttribute("form", new VoidPaymentForm(null, dossier.version()));
        model.addAttribute("dossier", dossier);
        return "wageaccount/labor/void";
    }

    @PostMapping("/wage-accounts/labor/{id}/void")
    @CanKeepPayments
    ModelAndView voidPayment(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VoidPaymentForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                recording.voidPayment(id, Versions.of(form.version()), Objects.requireNonNull(form.reason()), actor);
                redirect.addFlashAttribute("done", "已作废");
                return new ModelAndView("redirect:/wage-accounts/labor/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, Map.of("labor.void-reason", "reason"));
            }
        }
        model.addAttribute("dossier", reading.open(id, actor));
        return SamePage.again("wageaccount/labor/void", model);
    }

    private List<Option> standings() {
        return Stream.concat(words(LaborStanding.values()).stream(), Stream.of(new Option("VOIDED", "已作废")))
                .toList();
    }

    private List<Option> townships() {
        return accounts
                .units(Arrays.stream(UnitKind.values())
                        .filter(UnitKind::isTownshipLevel)
                        .toList())
                .stream()
                .map(unit -> new Option(unit.code(), unit.shortName()))
                .toList();
    }

    private List<Option> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), sentences.of(constant)))
                .toList();
    }

    private static String nameOf(ProjectCard card) {
        return card.name() + "（" + card.authorityName() + "）";
    }

    private @Nullable LocalDate day(@Nullable String typed, String field, BindingResult binding) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var day = TypedDay.read(typed);
        if (day.isEmpty()) {
            binding.rejectValue(field, "no-day", sentences.text("form.labor.day"));
        }
        return day.orElse(null);
    }

    private @Nullable BigDecimal amount(@Nullable String typed, String field, BindingResult binding) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var amount = TypedMoney.read(typed);
        if (amount.isEmpty()) {
            binding.rejectValue(field, "no-amount", sentences.text("form.labor.money"));
        }
        return amount.orElse(null);
    }
}

package org.anxin.app.wageaccount.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.shared.attachment.web.AddingFiles;
import org.anxin.app.shared.attachment.web.ChosenFiles;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.wageaccount.KeepingAccounts;
import org.anxin.app.wageaccount.KeepingAccounts.Opened;
import org.anxin.app.wageaccount.ReadingAccounts;
import org.anxin.app.wageaccount.ReceivingRegistrations;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Agreement;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Particulars;
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

/** One account: recording it, its page, its files, the receipts of its registration. */
@Controller
class WageAccountController {

    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("account.number", "accountNo"),
            Map.entry("account.number-taken", "accountNo"),
            Map.entry("account.name", "accountName"),
            Map.entry("account.cnaps", "cnaps"),
            Map.entry("account.no-bank", "bankCode"),
            Map.entry("account.holder-unknown", "holderCode"),
            Map.entry("account.opened-in-future", "openedOn"),
            Map.entry("account.agreement-dates", "agreementTo"),
            Map.entry("account.no-project", "projects"),
            Map.entry("account.project-twice", "projects"),
            Map.entry("account.project-unknown", "projects"),
            Map.entry("file.*", "files"));

    private final ReadingAccounts reading;
    private final KeepingAccounts keeping;
    private final ReceivingRegistrations receiving;
    private final AccountChoices choices;
    private final AddingFiles adding;
    private final FormErrors errors;
    private final Sentences sentences;

    WageAccountController(
            ReadingAccounts reading,
            KeepingAccounts keeping,
            ReceivingRegistrations receiving,
            AccountChoices choices,
            AddingFiles adding,
            FormErrors errors,
            Sentences sentences) {
        this.reading = reading;
        this.keeping = keeping;
        this.receiving = receiving;
        this.choices = choices;
        this.adding = adding;
        this.errors = errors;
        this.sentences = sentences;
    }

    /** Without a project the page looks for one first. */
    @GetMapping("/wage-accounts/new")
    @CanKeepAccounts
    String blank(
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(defaultValue = "") String q,
            Actor asker,
            Model model) {
        if (project != null) {
            model.addAttribute("form", AccountForm.of(reading.suggested(project, asker)));
            return form(model);
        }
        model.addAttribute("choice", ProjectChoice.OF_ACCOUNT);
        model.addAttribute("q", q.strip());
        model.addAttribute("found", reading.projectsLike(q, asker));
        return "wageaccount/choose-project";
    }

    @PostMapping("/wage-accounts")
    @CanKeepAccounts
    ModelAndView record(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var openedOn = TypedAccount.day(form.openedOn(), "openedOn", binding, sentences);
        var agreement = new Agreement(
                TypedAccount.day(form.agreementOn(), "agreementOn", binding, sentences),
                TypedAccount.day(form.agreementTo(), "agreementTo", binding, sentences));
        if (!binding.hasErrors() && openedOn != null) {
            try {
                var account = keeping.open(
                        new Opened(
                                new Particulars(
                                        Objects.requireNonNull(form.bankCode()),
                                        TypedAccount.digits(form.accountNo()),
                                        Objects.requireNonNull(form.accountName())
                                                .strip(),
                                        TypedAccount.digitsOrNull(form.cnaps())),
                                TypedAccount.digits(form.holderCode()).toUpperCase(Locale.ROOT),
                                openedOn,
                                agreement,
                                form.shares(),
                                SamePage.typed(form.note()),
                                ChosenFiles.of(form.files())),
                        actor);
                redirect.addFlashAttribute("done", "专用账户已登记，已送备案部门接收");
                return new ModelAndView("redirect:/wage-accounts/" + account.id());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(form(model), model);
    }

    @GetMapping("/wage-accounts/{id}")
    @CanReadAccounts
    String show(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("form", new AccountFilesForm(null));
        return page(id, asker, model);
    }

    @PostMapping("/wage-accounts/{id}/files")
    @CanKeepAccounts
    ModelAndView addFiles(
            @PathVariable UUID id,
            @ModelAttribute("form") AccountFilesForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (adding.added(form.files(), binding, redirect, files -> keeping.addFiles(id, files, actor))) {
            return new ModelAndView("redirect:/wage-accounts/" + id);
        }
        return SamePage.again(page(id, actor, model), model);
    }

    @PostMapping("/wage-accounts/{id}/receipts")
    @CanReceiveRegistrations
    ModelAndView receive(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String receiver,
            @RequestParam(defaultValue = "0") int round,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        try {
            var receipt = receiving.receive(id, receiver, round, SamePage.typed(note), actor);
            redirect.addFlashAttribute("done", "已出具备案回执：" + receipt);
            return new ModelAndView("redirect:/wage-accounts/" + id);
        } catch (RuleViolation refused) {
            model.addAttribute("form", new AccountFilesForm(null));
            model.addAttribute("refusal", sentences.of(refused));
            return SamePage.again(page(id, actor, model), model);
        }
    }

    private String page(UUID id, Actor asker, Model model) {
        var dossier = reading.open(id, asker);
        model.addAttribute("dossier", dossier);
        model.addAttribute("today", reading.today());
        model.addAttribute(
                "remarks",
                dossier.remarks().stream()
                        .map(remark -> new Said(
                                sentences.text(
                                        "remark.account." + remark.code(),
                                        remark.arguments().toArray()),
                                remark.red()))
                        .toList());
        model.addAttribute("hindrance", dossier.hindrance().map(sentences::of).orElse(""));
        return "wageaccount/account";
    }

    /** A remark in words. */
    public record Said(String text, boolean red) {}

    private String form(Model model) {
        model.addAttribute("banks", choices.banks());
        return "wageaccount/form";
    }
}

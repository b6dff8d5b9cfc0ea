package org.anxin.app.wageaccount.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.shared.attachment.web.ChosenFiles;
import org.anxin.app.shared.web.Done;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.wageaccount.KeepingAccounts;
import org.anxin.app.wageaccount.ReadingAccounts;
import org.anxin.app.wageaccount.ReadingAccounts.Dossier;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Agreement;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Particulars;
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

/** What becomes of an account: corrected, changed, announced, closed, voided. */
@Controller
class AccountLifeController {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("account.number", "accountNo"),
            Map.entry("account.number-taken", "accountNo"),
            Map.entry("account.name", "accountName"),
            Map.entry("account.cnaps", "cnaps"),
            Map.entry("account.no-bank", "bankCode"),
            Map.entry("account.changed-in-future", "changedOn"),
            Map.entry("account.changed-before-opening", "changedOn"),
            Map.entry("account.changed-before-last", "changedOn"),
            Map.entry("account.agreement-dates", "agreementTo"),
            Map.entry("account.project-twice", "project"),
            Map.entry("account.project-unknown", "project"),
            Map.entry("account.publicity-in-future", "from"),
            Map.entry("account.publicity-before-opening", "from"),
            Map.entry("account.publicity-place", "place"),
            Map.entry("account.closed-in-future", "closedOn"),
            Map.entry("account.publicity-runs", "closedOn"),
            Map.entry("account.void-reason", "reason"),
            Map.entry("file.*", "files"));

    private final ReadingAccounts reading;
    private final KeepingAccounts keeping;
    private final AccountChoices choices;
    private final FormErrors errors;
    private final Sentences sentences;

    AccountLifeController(
            ReadingAccounts reading,
            KeepingAccounts keeping,
            AccountChoices choices,
            FormErrors errors,
            Sentences sentences) {
        this.reading = reading;
        this.keeping = keeping;
        this.choices = choices;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/wage-accounts/{id}/edit")
    @CanKeepAccounts
    String describing(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("form", DescribeAccountForm.of(kept(id, asker, model).account()));
        return "wageaccount/edit";
    }

    @PostMapping("/wage-accounts/{id}/edit")
    @CanKeepAccounts
    ModelAndView describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DescribeAccountForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var agreement = new Agreement(
                TypedAccount.day(form.agreementOn(), "agreementOn", binding, sentences),
                TypedAccount.day(form.agreementTo(), "agreementTo", binding, sentences));
        return act(id, "wageaccount/edit", "已保存", binding, actor, model, redirect, () -> {
            var more = TypedAccount.shares(form.project());
            keeping.describe(
                    id,
                    Versions.of(form.version()),
                    TypedAccount.digitsOrNull(form.cnaps()),
                    agreement,
                    SamePage.typed(form.note()),
                    more.isEmpty() ? null : more.getFirst(),
                    actor);
        });
    }

    @GetMapping("/wage-accounts/{id}/change")
    @CanKeepAccounts
    String changing(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("form", ChangeAccountForm.of(kept(id, asker, model).account()));
        model.addAttribute("banks", choices.banks());
        return "wageaccount/change";
    }

    @PostMapping("/wage-accounts/{id}/change")
    @CanKeepAccounts
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ChangeAccountForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("banks", choices.banks());
        var on = TypedAccount.day(form.changedOn(), "changedOn", binding, sentences);
        return act(
                id,
                "wageaccount/change",
                "变更已登记，已重新送备案部门接收",
                binding,
                actor,
                model,
                redirect,
                () -> keeping.change(
                        id,
                        Versions.of(form.version()),
                        new Particulars(
                                Objects.requireNonNull(form.bankCode()),
                                TypedAccount.digits(form.accountNo()),
                                Objects.requireNonNull(form.accountName()).strip(),
                                TypedAccount.digitsOrNull(form.cnaps())),
                        Objects.requireNonNull(on),
                        Objects.requireNonNull(form.reason()),
                        actor));
    }

    @GetMapping("/wage-accounts/{id}/publicity")
    @CanKeepAccounts
    String announcing(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute(
                "form",
                new PublicityForm(
                        null, null, null, kept(id, asker, model).account().version()));
        return "wageaccount/publicity";
    }

    @PostMapping("/wage-accounts/{id}/publicity")
    @CanKeepAccounts
    ModelAndView announce(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PublicityForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var from = TypedAccount.day(form.from(), "from", binding, sentences);
        return act(
                id,
                "wageaccount/publicity",
                "销户公示已登记",
                binding,
                actor,
                model,
                redirect,
                () -> keeping.announceClosing(
                        id,
                        Versions.of(form.version()),
                        Objects.requireNonNull(from),
                        Objects.requireNonNull(form.place()),
                        ChosenFiles.of(form.files()),
                        actor));
    }

    @PostMapping("/wage-accounts/{id}/publicity/stop")
    @CanKeepAccounts
    String stop(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            RedirectAttributes redirect) {
        keeping.stopPublicity(id, version, actor);
        redirect.addFlashAttribute("done", "已停止销户公示");
        return "redirect:/wage-accounts/" + id;
    }

    @GetMapping("/wage-accounts/{id}/close")
    @CanKeepAccounts
    String closing(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute(
                "form",
                new CloseAccountForm(
                        reading.today().toString(),
                        null,
                        kept(id, asker, model).account().version()));
        return "wageaccount/close";
    }

    @PostMapping("/wage-accounts/{id}/close")
    @CanKeepAccounts
    ModelAndView close(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CloseAccountForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var on = TypedAccount.day(form.closedOn(), "closedOn", binding, sentences);
        return act(
                id,
                "wageaccount/close",
                "专用账户已销户",
                binding,
                actor,
                model,
                redirect,
                () -> keeping.close(
                        id,
                        Versions.of(form.version()),
                        Objects.requireNonNull(on),
                        SamePage.typed(form.note()),
                        actor));
    }

    @GetMapping("/wage-accounts/{id}/void")
    @CanKeepAccounts
    String voiding(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute(
                "form",
                new VoidAccountForm(null, kept(id, asker, model).account().version()));
        return "wageaccount/void";
    }

    @PostMapping("/wage-accounts/{id}/void")
    @CanKeepAccounts
    ModelAndView voidAccount(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VoidAccountForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return act(
                id,
                "wageaccount/void",
                "专用账户登记已作废",
                binding,
                actor,
                model,
                redirect,
                () -> keeping.voidAccount(
                        id, Versions.of(form.version()), Objects.requireNonNull(form.reason()), actor));
    }

    /** Wrong form → same page; rule refused → same page; done → the account's page. */
    private ModelAndView act(
            UUID id,
            String view,
            String done,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            Runnable verb) {
        if (errors.allow(binding, fieldsOf(binding), verb)) {
            return Done.at("/wage-accounts/" + id, done, redirect);
        }
        kept(id, actor, model);
        return SamePage.again(view, model);
    }

    /** Only those that the form has. */
    private static Map<String, String> fieldsOf(BindingResult binding) {
        var fields = new HashMap<>(FIELDS);
        fields.values().removeIf(field -> !has(binding, field));
        return fields;
    }

    private static boolean has(BindingResult binding, String field) {
        var form = binding.getTarget();
        return form != null
                && Arrays.stream(form.getClass().getRecordComponents())
                        .anyMatch(component -> component.getName().equals(field));
    }

    private Dossier kept(UUID id, Actor asker, Model model) {
        var dossier = reading.open(id, asker);
        if (!dossier.edit()) {
            throw new NotFound("wage account to keep", id);
        }
        model.addAttribute("dossier", dossier);
        model.addAttribute("hindrance", dossier.hindrance().map(sentences::of).orElse(""));
        return dossier;
    }
}

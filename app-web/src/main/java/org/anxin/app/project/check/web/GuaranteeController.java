package org.anxin.app.project.check.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anxin.app.project.check.ReadingGuarantees;
import org.anxin.app.project.check.RecordingGuarantees;
import org.anxin.app.shared.web.Done;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.app.shared.web.TypedMoney;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.policy.Money;
import org.anxin.domain.project.check.GuaranteeForm;
import org.anxin.domain.project.check.PaymentGuarantee.Terms;
import org.anxin.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The payment guarantees of one project: reading, recording, voiding. */
@Controller
class GuaranteeController {

    private static final Map<String, String> FIELDS =
            Map.of("guarantee.amount", "amount", "guarantee.ends-before-it-begins", "validTo");

    private static final Map<String, String> VOIDING = Map.of("guarantee.void-reason", "reason");

    private final ReadingGuarantees reading;
    private final RecordingGuarantees recording;
    private final CheckChoices choices;
    private final FormErrors errors;
    private final Sentences sentences;

    GuaranteeController(
            ReadingGuarantees reading,
            RecordingGuarantees recording,
            CheckChoices choices,
            FormErrors errors,
            Sentences sentences) {
        this.reading = reading;
        this.recording = recording;
        this.choices = choices;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/projects/{id}/guarantees")
    @CanReadChecks
    String show(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("form", GuaranteeTermsForm.blank());
        return page(id, asker, model);
    }

    @PostMapping("/projects/{id}/guarantees")
    @CanCheckProjects
    ModelAndView record(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") GuaranteeTermsForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var terms = terms(form, binding);
        if (errors.allow(binding, FIELDS, () -> recording.record(id, terms.orElseThrow(), actor))) {
            return Done.at("/projects/" + id + "/guarantees", "工程款支付担保已登记", redirect);
        }
        return SamePage.again(page(id, actor, model), model);
    }

    @GetMapping("/projects/guarantees/{id}/void")
    @CanCheckProjects
    String voiding(@PathVariable UUID id, Actor asker, Model model) {
        var voidable = reading.openToVoid(id, asker);
        model.addAttribute("voidable", voidable);
        model.addAttribute("form", ReasonForm.blank(voidable.guarantee().version()));
        return "project/check/guarantee-void";
    }

    @PostMapping("/projects/guarantees/{id}/void")
    @CanCheckProjects
    ModelAndView voidGuarantee(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var voidable = reading.openToVoid(id, actor);
        if (errors.allow(
                binding,
                VOIDING,
                () -> recording.voidGuarantee(
                        id, Versions.of(form.version()), Objects.requireNonNull(form.reason()), actor))) {
            return Done.at("/projects/" + voidable.project().id() + "/guarantees", "担保已作废", redirect);
        }
        model.addAttribute("voidable", voidable);
        return SamePage.again("project/check/guarantee-void", model);
    }

    private Optional<Terms> terms(GuaranteeTermsForm form, BindingResult binding) {
        var from = day("validFrom", form.validFrom(), binding);
        var to = day("validTo", form.validTo(), binding);
        var amount = amount(form.amount(), binding);
        return binding.hasErrors()
                ? Optional.empty()
                : Optional.of(new Terms(
                        Objects.requireNonNull(form.form()),
                        Objects.requireNonNull(form.issuer()),
                        SamePage.typed(form.number()),
                        amount.orElseThrow(),
                        from.orElseThrow(),
                        to.orElseThrow()));
    }

    private Optional<LocalDate> day(String field, @Nullable String typed, BindingResult binding) {
        var day = TypedDay.read(Objects.requireNonNullElse(typed, ""));
        if (day.isEmpty() && SamePage.typed(typed) != null) {
            binding.rejectValue(field, "no-day", sentences.text("form.guarantee.day"));
        }
        return day;
    }

    private Optional<Money> amount(@Nullable String typed, BindingResult binding) {
        var amount = TypedMoney.read(typed).map(Money::of);
        if (amount.isEmpty() && SamePage.typed(typed) != null) {
            binding.rejectValue("amount", "no-amount", sentences.text("form.guarantee.amount"));
        }
        return amount;
    }

    private String page(UUID projectId, Actor asker, Model model) {
        model.addAttribute("of", reading.open(projectId, asker));
        model.addAttribute("forms", choices.all(GuaranteeForm.values()));
        return "project/check/guarantees";
    }
}

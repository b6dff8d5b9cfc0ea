package org.anxin.app.enterprise.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.enterprise.KeepingCertificates;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.enterprise.QualificationCertificate.Paper;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
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

/** Qualification certificates of an enterprise: recording, prolonging, voiding. */
@Controller
class CertificateController {

    private static final Map<String, String> FIELDS = Map.of(
            "certificate.ends-before-it-begins", "validTo",
            "certificate.not-longer", "validTo",
            "certificate.number-taken", "number",
            "certificate.void-reason", "reason");

    private final KeepingCertificates certificates;
    private final FormErrors errors;
    private final Sentences sentences;

    CertificateController(KeepingCertificates certificates, FormErrors errors, Sentences sentences) {
        this.certificates = certificates;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/enterprises/{id}/certificates/new")
    @CanEditEnterprises
    String blank(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("enterprise", certificates.holder(id, asker));
        model.addAttribute("form", new CertificateForm(null, null, null, null, null));
        return "enterprise/certificate-new";
    }

    @PostMapping("/enterprises/{id}/certificates")
    @CanEditEnterprises
    ModelAndView record(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CertificateForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var from = day(form.validFrom(), "validFrom", binding);
        var to = day(form.validTo(), "validTo", binding);
        if (!binding.hasErrors()) {
            try {
                var paper = new Paper(
                        Objects.requireNonNull(form.number()),
                        Objects.requireNonNull(form.title()),
                        SamePage.typed(form.issuer()),
                        from,
                        Objects.requireNonNull(to));
                certificates.record(id, paper, actor);
                redirect.addFlashAttribute("done", "资质证书已登记");
                return new ModelAndView("redirect:/enterprises/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        model.addAttribute("enterprise", certificates.holder(id, actor));
        return SamePage.again("enterprise/certificate-new", model);
    }

    @GetMapping("/enterprises/certificates/{id}/prolong")
    @CanEditEnterprises
    String prolonging(@PathVariable UUID id, Actor asker, Model model) {
        var held = certificates.find(id, asker);
        model.addAttribute("held", held);
        model.addAttribute("form", new ProlongForm(null, held.certificate().version()));
        return "enterprise/certificate-prolong";
    }

    @PostMapping("/enterprises/certificates/{id}/prolong")
    @CanEditEnterprises
    ModelAndView prolong(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ProlongForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var to = day(form.validTo(), "validTo", binding);
        if (!binding.hasErrors()) {
            try {
                var held = certificates.prolong(id, Versions.of(form.version()), Objects.requireNonNull(to), actor);
                redirect.addFlashAttribute("done", "新的有效期已登记");
                return new ModelAndView(
                        "redirect:/enterprises/" + held.enterprise().id());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        model.addAttribute("held", certificates.find(id, actor));
        return SamePage.again("enterprise/certificate-prolong", model);
    }

    @GetMapping("/enterprises/certificates/{id}/void")
    @CanEditEnterprises
    String voiding(@PathVariable UUID id, Actor asker, Model model) {
        var held = certificates.find(id, asker);
        model.addAttribute("held", held);
        model.addAttribute("form", new VoidForm(null, held.certificate().version()));
        return "enterprise/certificate-void";
    }

    @PostMapping("/enterprises/certificates/{id}/void")
    @CanEditEnterprises
    ModelAndView voidCertificate(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VoidForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                var held = certificates.voidCertificate(
                        id, Versions.of(form.version()), Objects.requireNonNull(form.reason()), actor);
                redirect.addFlashAttribute("done", "资质证书已作废，记录保留");
                return new ModelAndView(
                        "redirect:/enterprises/" + held.enterprise().id());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        model.addAttribute("held", certificates.find(id, actor));
        return SamePage.again("enterprise/certificate-void", model);
    }

    private @Nullable LocalDate day(@Nullable String typed, String field, BindingResult binding) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var day = TypedDay.read(typed);
        if (day.isEmpty()) {
            binding.rejectValue(field, "no-day", sentences.text("form.certificate.day"));
        }
        return day.orElse(null);
    }
}

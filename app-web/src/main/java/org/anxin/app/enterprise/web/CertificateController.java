package org.anxin.app.enterprise.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.enterprise.KeepingCertificates;
import org.anxin.app.shared.web.Done;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.enterprise.QualificationCertificate.Paper;
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
        if (errors.allow(
                binding,
                FIELDS,
                () -> certificates.record(
                        id,
                        new Paper(
                                Objects.requireNonNull(form.number()),
                                Objects.requireNonNull(form.title()),
                                SamePage.typed(form.issuer()),
                                from,
                                Objects.requireNonNull(to)),
                        actor))) {
            return Done.at("/enterprises/" + id, "资质证书已登记", redirect);
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
        var held = certificates.find(id, actor);
        var to = day(form.validTo(), "validTo", binding);
        if (errors.allow(
                binding,
                FIELDS,
                () -> certificates.prolong(id, Versions.of(form.version()), Objects.requireNonNull(to), actor))) {
            return Done.at("/enterprises/" + held.enterprise().id(), "新的有效期已登记", redirect);
        }
        model.addAttribute("held", held);
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
        var held = certificates.find(id, actor);
        if (errors.allow(
                binding,
                FIELDS,
                () -> certificates.voidCertificate(
                        id, Versions.of(form.version()), Objects.requireNonNull(form.reason()), actor))) {
            return Done.at("/enterprises/" + held.enterprise().id(), "资质证书已作废，记录保留", redirect);
        }
        model.addAttribute("held", held);
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

package org.anxin.app.enterprise.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.enterprise.KeepingEnterprises;
import org.anxin.app.enterprise.KeepingEnterprises.Correct;
import org.anxin.app.enterprise.KeepingEnterprises.Register;
import org.anxin.app.enterprise.ReadingEnterprises;
import org.anxin.app.shared.attachment.web.AddingFiles;
import org.anxin.app.shared.web.Done;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One enterprise: registering it, its page, correcting and voiding it, its papers. */
@Controller
class EnterpriseController {

    private static final String CODE_TAKEN = "enterprise.code-taken";

    private static final Map<String, String> FIELDS =
            Map.of("credit-code.*", "creditCode", CODE_TAKEN, "creditCode", "enterprise.void-reason", "reason");

    private final ReadingEnterprises reading;
    private final KeepingEnterprises keeping;
    private final EnterpriseChoices choices;
    private final EnterpriseHistory history;
    private final AddingFiles adding;
    private final FormErrors errors;
    private final Sentences sentences;

    EnterpriseController(
            ReadingEnterprises reading,
            KeepingEnterprises keeping,
            EnterpriseChoices choices,
            EnterpriseHistory history,
            AddingFiles adding,
            FormErrors errors,
            Sentences sentences) {
        this.reading = reading;
        this.keeping = keeping;
        this.choices = choices;
        this.history = history;
        this.adding = adding;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/enterprises/new")
    @CanEditEnterprises
    String blank(Model model) {
        model.addAttribute("form", EnterpriseForm.blank());
        return form(model);
    }

    @PostMapping("/enterprises")
    @CanEditEnterprises
    ModelAndView register(
            @Valid @ModelAttribute("form") EnterpriseForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (form.hasHalfAContact()) {
            binding.rejectValue("contactName", "half", sentences.text("form.enterprise.half-contact"));
        }
        if (!binding.hasErrors()) {
            try {
                var registered = keeping.register(
                        new Register(form.code(), form.facts(), form.contact().orElse(null)), actor);
                redirect.addFlashAttribute("done", "“%s”已登记".formatted(registered.name()));
                return new ModelAndView("redirect:/enterprises/" + registered.id());
            } catch (RuleViolation refused) {
                refuse(refused, binding, actor, model);
            }
        }
        return SamePage.again(form(model), model);
    }

    @GetMapping("/enterprises/{id}")
    @CanReadEnterprises
    String show(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("form", new PapersForm(null));
        return page(id, asker, model);
    }

    @GetMapping("/enterprises/{id}/edit")
    @CanEditEnterprises
    String edit(@PathVariable UUID id, Actor asker, Model model) {
        var enterprise = reading.forEdit(id, asker);
        model.addAttribute("form", EnterpriseForm.of(enterprise));
        model.addAttribute("enterprise", enterprise);
        return form(model);
    }

    @PostMapping("/enterprises/{id}")
    @CanEditEnterprises
    ModelAndView correct(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") EnterpriseForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("enterprise", reading.forEdit(id, actor));
        if (!binding.hasErrors()) {
            try {
                keeping.correct(new Correct(id, Versions.of(form.version()), form.code(), form.facts()), actor);
                redirect.addFlashAttribute("done", "修改已保存");
                return new ModelAndView("redirect:/enterprises/" + id);
            } catch (RuleViolation refused) {
                refuse(refused, binding, actor, model);
            }
        }
        return SamePage.again(form(model), model);
    }

    @PostMapping("/enterprises/{id}/files")
    @CanEditEnterprises
    ModelAndView addFiles(
            @PathVariable UUID id,
            @ModelAttribute("form") PapersForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (adding.added(form.files(), binding, redirect, files -> keeping.addFiles(id, files, actor))) {
            return new ModelAndView("redirect:/enterprises/" + id);
        }
        return SamePage.again(page(id, actor, model), model);
    }

    @GetMapping("/enterprises/{id}/void")
    @CanEditEnterprises
    String voiding(@PathVariable UUID id, Actor asker, Model model) {
        var enterprise = reading.forVoiding(id, asker);
        model.addAttribute("enterprise", enterprise);
        model.addAttribute("form", new VoidForm(null, enterprise.version()));
        return "enterprise/void";
    }

    @PostMapping("/enterprises/{id}/void")
    @CanEditEnterprises
    ModelAndView voidEnterprise(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VoidForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.allow(
                binding,
                FIELDS,
                () -> keeping.voidEnterprise(
                        id, Versions.of(form.version()), Objects.requireNonNull(form.reason()), actor))) {
            return Done.at("/enterprises/" + id, "企业已作废，记录保留", redirect);
        }
        model.addAttribute("enterprise", reading.forVoiding(id, actor));
        return SamePage.again("enterprise/void", model);
    }

    /** A code that is taken is answered with the way to its enterprise, where the asker may see that. */
    private void refuse(RuleViolation refused, BindingResult binding, Actor asker, Model model) {
        errors.add(binding, refused, FIELDS);
        if (refused.code().equals(CODE_TAKEN) && refused.arguments().get(1) instanceof UUID other) {
            model.addAttribute("existingName", refused.arguments().getFirst());
            model.addAttribute("existing", reading.shows(other, asker) ? other : null);
        }
    }

    private String form(Model model) {
        model.addAttribute("kinds", choices.kinds());
        model.addAttribute("industries", choices.industries());
        model.addAttribute("townships", choices.townships());
        return "enterprise/form";
    }

    private String page(UUID id, Actor asker, Model model) {
        var dossier = reading.open(id, asker);
        model.addAttribute("dossier", dossier);
        model.addAttribute("history", history.of(dossier.history()));
        return "enterprise/enterprise";
    }
}

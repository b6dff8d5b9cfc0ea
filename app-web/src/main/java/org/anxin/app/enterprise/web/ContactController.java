package org.anxin.app.enterprise.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.anxin.app.enterprise.KeepingEnterprises;
import org.anxin.app.enterprise.ReadingEnterprises;
import org.anxin.app.shared.web.Done;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.shared.Actor;
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

/** Whom one calls at an enterprise: adding and removing. */
@Controller
class ContactController {

    private final ReadingEnterprises reading;
    private final KeepingEnterprises keeping;
    private final FormErrors errors;

    ContactController(ReadingEnterprises reading, KeepingEnterprises keeping, FormErrors errors) {
        this.reading = reading;
        this.keeping = keeping;
        this.errors = errors;
    }

    @GetMapping("/enterprises/{id}/contacts/new")
    @CanEditEnterprises
    String blank(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("enterprise", reading.forEdit(id, asker));
        model.addAttribute("form", new ContactForm(null, null, null));
        return "enterprise/contact-new";
    }

    @PostMapping("/enterprises/{id}/contacts")
    @CanEditEnterprises
    ModelAndView add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.allow(binding, Map.of(), () -> keeping.addContact(id, form.contact(), actor))) {
            return Done.at("/enterprises/" + id, "联系人已登记", redirect);
        }
        model.addAttribute("enterprise", reading.forEdit(id, actor));
        return SamePage.again("enterprise/contact-new", model);
    }

    @PostMapping("/enterprises/{id}/contacts/remove")
    @CanEditEnterprises
    String remove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int place,
            @RequestParam(required = false) @Nullable Long version,
            Actor actor,
            RedirectAttributes redirect) {
        keeping.removeContact(id, Versions.of(version), place, actor);
        redirect.addFlashAttribute("done", "联系人已移除，变更记录保留");
        return "redirect:/enterprises/" + id;
    }
}

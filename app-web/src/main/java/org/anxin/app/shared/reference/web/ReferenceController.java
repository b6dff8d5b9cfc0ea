package org.anxin.app.shared.reference.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.shared.reference.KeepingReferences;
import org.anxin.app.shared.security.ForEveryone;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.reference.Platform;
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

/** Numbers of other platforms, on records of whatever kind: who may note them is decided by the record. */
@Controller
class ReferenceController {

    private static final Map<String, String> FIELDS = Map.of(
            "reference.number", "number",
            "reference.taken", "number",
            "reference.void-reason", "reason");

    private final KeepingReferences references;
    private final FormErrors errors;
    private final Sentences sentences;

    ReferenceController(KeepingReferences references, FormErrors errors, Sentences sentences) {
        this.references = references;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/references/new")
    @ForEveryone
    String blank(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String key,
            Actor asker,
            Model model) {
        var form = new ReferenceForm(kind, key, null, null);
        model.addAttribute("form", form);
        return form(form, asker, model);
    }

    @PostMapping("/references")
    @ForEveryone
    ModelAndView note(
            @Valid @ModelAttribute("form") ReferenceForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                var noted = references.note(
                        typed(form.kind()),
                        typed(form.key()),
                        Objects.requireNonNull(form.platform()),
                        typed(form.number()),
                        actor);
                redirect.addFlashAttribute("done", "外部平台编号已登记");
                return new ModelAndView("redirect:" + noted.page());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(form(form, actor, model), model);
    }

    @GetMapping("/references/{id}/void")
    @ForEveryone
    String voiding(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("noted", references.find(id, asker));
        model.addAttribute("form", new VoidReferenceForm(null));
        return "reference/void";
    }

    @PostMapping("/references/{id}/void")
    @ForEveryone
    ModelAndView voidReference(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VoidReferenceForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("noted", references.find(id, actor));
        if (!binding.hasErrors()) {
            try {
                var voided = references.voidReference(id, typed(form.reason()), actor);
                redirect.addFlashAttribute("done", "外部平台编号已作废，记录保留");
                return new ModelAndView("redirect:" + voided.page());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again("reference/void", model);
    }

    private String form(ReferenceForm form, Actor asker, Model model) {
        model.addAttribute("page", references.pageOf(typed(form.kind()), typed(form.key()), asker));
        model.addAttribute(
                "platforms",
                Arrays.stream(Platform.values())
                        .map(platform -> new Option(platform.name(), sentences.of(platform)))
                        .toList());
        return "reference/form";
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

package org.anxin.app.project.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.project.KeepingParties;
import org.anxin.app.project.ReadingProjects;
import org.anxin.app.shared.web.Done;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.project.PartyLine;
import org.anxin.domain.project.PartyRole;
import org.anxin.domain.project.ProjectParty.Part;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The parties of a project: adding one below another, what is known of it, voiding it. */
@Controller
class PartyController {

    private static final Map<String, String> FIELDS = Map.of(
            "party.who", "enterprise",
            "party.already-there", "enterprise",
            "party.left-before-entered", "leftOn",
            "party.parent-unknown", "parentId",
            "party.below-itself", "parentId",
            "party.certificate-unknown", "certificateNo");

    private final ReadingProjects reading;
    private final KeepingParties parties;
    private final ChosenEnterprise enterprises;
    private final ProjectChoices choices;
    private final FormErrors errors;
    private final Sentences sentences;

    PartyController(
            ReadingProjects reading,
            KeepingParties parties,
            ChosenEnterprise enterprises,
            ProjectChoices choices,
            FormErrors errors,
            Sentences sentences) {
        this.reading = reading;
        this.parties = parties;
        this.enterprises = enterprises;
        this.choices = choices;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/projects/{id}/parties/new")
    @CanKeepProjects
    String blank(
            @PathVariable UUID id,
            @RequestParam @Nullable PartyRole role,
            @RequestParam @Nullable UUID below,
            Actor actor,
            Model model) {
        model.addAttribute("form", PartyForm.blank(role, below));
        return form(id, null, actor, model);
    }

    @PostMapping("/projects/{id}/parties")
    @CanKeepProjects
    ModelAndView add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PartyForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var page = form(id, null, actor, model);
        var part = part(form, binding);
        if (part != null) {
            try {
                parties.add(id, part, TypedFields.code(form.certificateNo()), actor);
                redirect.addFlashAttribute("done", "参建单位已添加");
                return new ModelAndView("redirect:/projects/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(page, model);
    }

    @GetMapping("/projects/{id}/parties/{partyId}/edit")
    @CanKeepProjects
    String editing(@PathVariable UUID id, @PathVariable UUID partyId, Actor actor, Model model) {
        var party = parties.find(id, partyId, actor);
        var page = form(id, partyId, actor, model);
        var line = (PartyLine) Objects.requireNonNull(model.getAttribute("party"));
        model.addAttribute("form", PartyForm.of(party, line, line.certificateNo()));
        return page;
    }

    @PostMapping("/projects/{id}/parties/{partyId}/edit")
    @CanKeepProjects
    ModelAndView describe(
            @PathVariable UUID id,
            @PathVariable UUID partyId,
            @Valid @ModelAttribute("form") PartyForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var page = form(id, partyId, actor, model);
        var part = part(form, binding);
        if (part != null) {
            try {
                parties.describe(
                        id, partyId, Versions.of(form.version()), part, TypedFields.code(form.certificateNo()), actor);
                redirect.addFlashAttribute("done", "参建单位已保存");
                return new ModelAndView("redirect:/projects/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(page, model);
    }

    @GetMapping("/projects/{id}/parties/{partyId}/void")
    @CanKeepProjects
    String voiding(@PathVariable UUID id, @PathVariable UUID partyId, Actor actor, Model model) {
        var version = parties.find(id, partyId, actor).version();
        form(id, partyId, actor, model);
        model.addAttribute("form", new VoidForm(null, version));
        return "project/party-void";
    }

    @PostMapping("/projects/{id}/parties/{partyId}/void")
    @CanKeepProjects
    ModelAndView voidParty(
            @PathVariable UUID id,
            @PathVariable UUID partyId,
            @Valid @ModelAttribute("form") VoidForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form(id, partyId, actor, model);
        if (errors.allow(
                binding,
                FIELDS,
                () -> parties.voidParty(
                        id, partyId, Versions.of(form.version()), Objects.requireNonNull(form.reason()), actor))) {
            return Done.at("/projects/" + id, "参建单位已作废", redirect);
        }
        return SamePage.again("project/party-void", model);
    }

    private @Nullable Part part(PartyForm form, BindingResult binding) {
        var typed = new TypedFields(binding, sentences);
        var enterprise = enterprises.read("enterprise", form.enterprise(), binding);
        var signedOn = typed.day("contractSignedOn", form.contractSignedOn());
        var amount = typed.money("amount", form.amount());
        var enteredOn = typed.day("enteredOn", form.enteredOn());
        var leftOn = typed.day("leftOn", form.leftOn());
        if (binding.hasErrors()) {
            return null;
        }
        return new Part(
                Objects.requireNonNull(form.role()),
                form.parentId(),
                enterprise,
                SamePage.typed(form.personName()),
                SamePage.typed(form.work()),
                TypedFields.code(form.contractNo()),
                signedOn,
                amount,
                null,
                enteredOn,
                leftOn);
    }

    /** @param partyId the party that is changed, or null for a new one */
    private String form(UUID id, @Nullable UUID partyId, Actor actor, Model model) {
        var kept = reading.openKept(id, actor);
        model.addAttribute("project", kept.project());
        model.addAttribute("roles", choices.of(PartyRole.values()));
        model.addAttribute("parents", parents(kept.parties(), partyId));
        kept.parties().stream()
                .filter(line -> line.id().equals(partyId))
                .findFirst()
                .ifPresent(line -> model.addAttribute("party", line));
        return "project/party";
    }

    private List<Option> parents(List<PartyLine> lines, @Nullable UUID partyId) {
        var parents = new ArrayList<Option>();
        for (var line : lines) {
            if (!line.id().equals(partyId)) {
                parents.add(new Option(
                        line.id().toString(),
                        "　".repeat(line.depth()) + line.name() + "（" + sentences.of(line.role()) + "）"));
            }
        }
        return parents;
    }
}

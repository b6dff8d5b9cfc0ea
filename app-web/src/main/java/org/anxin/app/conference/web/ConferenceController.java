package org.anxin.app.conference.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.conference.ReadingConferences;
import org.anxin.app.conference.RecordingConferences;
import org.anxin.app.conference.RecordingConferences.Held;
import org.anxin.app.shared.attachment.web.AddingFiles;
import org.anxin.app.shared.attachment.web.ChosenFiles;
import org.anxin.app.shared.web.Done;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
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

/** One conference: recording it, its page, its files, voiding it. */
@Controller
class ConferenceController {

    private static final Map<String, String> FIELDS = Map.of(
            "conference.not-yet-held", "heldOn",
            "conference.no-obligation", "heldOn",
            "conference.nobody-came", "attending",
            "conference.not-invited", "attending",
            "conference.units-changed", "attending",
            "conference.void-reason", "reason",
            "file.*", "files");

    private final ReadingConferences reading;
    private final RecordingConferences recording;
    private final AddingFiles adding;
    private final FormErrors errors;
    private final Sentences sentences;

    ConferenceController(
            ReadingConferences reading,
            RecordingConferences recording,
            AddingFiles adding,
            FormErrors errors,
            Sentences sentences) {
        this.reading = reading;
        this.recording = recording;
        this.adding = adding;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/conferences/new")
    @CanRecordConferences
    String blank(@RequestParam(defaultValue = "QUARTERLY_ANALYSIS") ConferenceKind kind, Model model) {
        var invited = reading.invited(kind, reading.today());
        model.addAttribute(
                "form",
                ConferenceForm.of(
                        kind, reading.today(), invited.stream().map(Unit::code).toList()));
        return form(kind, reading.today(), model);
    }

    @PostMapping("/conferences")
    @CanRecordConferences
    ModelAndView record(
            @Valid @ModelAttribute("form") ConferenceForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var typed = Objects.requireNonNullElse(form.heldOn(), "");
        var heldOn = TypedDay.read(typed);
        if (heldOn.isEmpty() && !typed.isBlank()) {
            binding.rejectValue("heldOn", "no-day", sentences.text("form.conference.day"));
        }
        if (!binding.hasErrors()) {
            try {
                var held = new Held(
                        form.proceedings(heldOn.orElseThrow()),
                        Objects.requireNonNull(form.shown()),
                        Objects.requireNonNull(form.attending()),
                        ChosenFiles.of(form.files()));
                redirect.addFlashAttribute("done", "会议已登记");
                return new ModelAndView(
                        "redirect:/conferences/" + recording.record(held, actor).id());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(
                form(Objects.requireNonNull(form.kind()), heldOn.orElseGet(reading::today), model), model);
    }

    @GetMapping("/conferences/{id}")
    @CanReadConferences
    String show(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("form", new FilesForm(null));
        model.addAttribute("dossier", reading.open(id, asker));
        return "conference/conference";
    }

    @PostMapping("/conferences/{id}/files")
    @CanRecordConferences
    ModelAndView addFiles(
            @PathVariable UUID id,
            @ModelAttribute("form") FilesForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (adding.added(form.files(), binding, redirect, files -> recording.addMinutes(id, files, actor))) {
            return new ModelAndView("redirect:/conferences/" + id);
        }
        model.addAttribute("dossier", reading.open(id, actor));
        return SamePage.again("conference/conference", model);
    }

    @GetMapping("/conferences/{id}/void")
    @CanRecordConferences
    String voiding(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = editable(id, asker);
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "form", new VoidConferenceForm(null, dossier.conference().version()));
        return "conference/void";
    }

    @PostMapping("/conferences/{id}/void")
    @CanRecordConferences
    ModelAndView voidConference(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VoidConferenceForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.allow(
                binding,
                FIELDS,
                () -> recording.voidConference(
                        id, Versions.of(form.version()), Objects.requireNonNull(form.reason()), actor))) {
            return Done.at("/conferences/" + id, "会议已作废", redirect);
        }
        model.addAttribute("dossier", reading.open(id, actor));
        return SamePage.again("conference/void", model);
    }

    private ReadingConferences.Dossier editable(UUID id, Actor asker) {
        var dossier = reading.open(id, asker);
        if (!dossier.edit()) {
            throw new NotFound("own joint conference", id);
        }
        return dossier;
    }

    private String form(ConferenceKind kind, LocalDate heldOn, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", ConferenceKind.values());
        model.addAttribute(
                "invited",
                reading.invited(kind, heldOn).stream()
                        .map(unit -> new Option(unit.code(), unit.shortName()))
                        .toList());
        return "conference/form";
    }
}

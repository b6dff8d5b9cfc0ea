package org.anxin.app.shared.attachment.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.app.shared.attachment.VoidingFiles;
import org.anxin.app.shared.security.ForEveryone;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
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

/** Files of records, whatever kind of record: whether the asker may have one is decided by its record. */
@Controller
class FileController {

    private static final Map<String, String> FIELDS = Map.of("attachment.void-reason", "reason");

    private final ReadingFiles reading;
    private final VoidingFiles voiding;
    private final FormErrors errors;

    FileController(ReadingFiles reading, VoidingFiles voiding, FormErrors errors) {
        this.reading = reading;
        this.voiding = voiding;
        this.errors = errors;
    }

    @GetMapping("/files/{id}")
    @ForEveryone
    void download(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        try (var download = reading.download(id, actor)) {
            var file = download.file();
            response.setContentLengthLong(file.sizeBytes());
            download.content().transferTo(Exports.attachment(response, file.fileName(), file.mediaType()));
        }
    }

    @GetMapping("/files/{id}/void")
    @ForEveryone
    String ask(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new VoidFileForm(null));
        model.addAttribute("voidable", voiding.find(id, actor));
        return "attachment/void";
    }

    @PostMapping("/files/{id}/void")
    @ForEveryone
    ModelAndView voidFile(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VoidFileForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("voidable", voiding.find(id, actor));
        var reason = SamePage.typed(form.reason());
        if (binding.hasErrors() || reason == null) {
            return SamePage.again("attachment/void", model);
        }
        try {
            var voided = voiding.voidFile(id, reason, actor);
            redirect.addFlashAttribute(
                    "done", "“%s”已作废，记录保留".formatted(voided.file().fileName()));
            return new ModelAndView("redirect:" + voided.page());
        } catch (RuleViolation refused) {
            errors.add(binding, refused, FIELDS);
            return SamePage.again("attachment/void", model);
        }
    }
}

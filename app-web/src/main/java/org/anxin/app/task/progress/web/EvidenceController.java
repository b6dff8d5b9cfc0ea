package org.anxin.app.task.progress.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.app.shared.attachment.web.ChosenFiles;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.task.obligation.Evidence;
import org.anxin.app.task.obligation.ReadingObligations;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding evidence to an obligation, also by those who only support it. */
@Controller
class EvidenceController {

    private final ReadingObligations obligations;
    private final ReceivingFiles receiving;
    private final FormErrors errors;
    private final Sentences sentences;

    EvidenceController(
            ReadingObligations obligations, ReceivingFiles receiving, FormErrors errors, Sentences sentences) {
        this.obligations = obligations;
        this.receiving = receiving;
        this.errors = errors;
        this.sentences = sentences;
    }

    record EvidenceForm(@Nullable List<MultipartFile> files) {}

    @GetMapping("/tasks/obligations/{id}/evidence")
    @CanWriteReports
    String choose(@PathVariable UUID id, Actor asker, Model model) {
        model.addAttribute("dossier", obligations.open(id, asker));
        model.addAttribute("form", new EvidenceForm(null));
        return "task/obligation/evidence";
    }

    @PostMapping("/tasks/obligations/{id}/evidence")
    @CanWriteReports
    ModelAndView add(
            @PathVariable UUID id,
            @ModelAttribute("form") EvidenceForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var chosen = ChosenFiles.of(form.files());
        if (chosen.isEmpty()) {
            binding.rejectValue("files", "no-file", sentences.text("form.evidence.file"));
        } else {
            try {
                var added = receiving.receive(Evidence.OF_OBLIGATION, id.toString(), chosen, actor);
                redirect.addFlashAttribute("done", "已上传 %d 份佐证材料".formatted(added.size()));
                return new ModelAndView("redirect:/tasks/obligations/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, Map.of("file.*", "files"));
            }
        }
        model.addAttribute("dossier", obligations.open(id, actor));
        return SamePage.again("task/obligation/evidence", model);
    }
}

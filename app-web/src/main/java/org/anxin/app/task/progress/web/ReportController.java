package org.anxin.app.task.progress.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.anxin.app.shared.attachment.web.ChosenFiles;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Versions;
import org.anxin.app.task.obligation.ReadingObligations;
import org.anxin.app.task.progress.ReadingReports;
import org.anxin.app.task.progress.ReportPages;
import org.anxin.app.task.progress.WritingReports;
import org.anxin.app.task.progress.WritingReports.Writing;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.task.progress.ProgressReport;
import org.anxin.domain.task.progress.ReportState;
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

/** Writing a report, on an obligation or on a measure, and taking it back. */
@Controller
class ReportController {

    private static final Map<String, String> FIELDS = Map.of("report.narrative", "narrative", "file.*", "files");

    private final WritingReports writing;
    private final ReadingObligations obligations;
    private final ReadingReports reports;
    private final TypedFigures figures;
    private final FormErrors errors;

    ReportController(
            WritingReports writing,
            ReadingObligations obligations,
            ReadingReports reports,
            TypedFigures figures,
            FormErrors errors) {
        this.writing = writing;
        this.obligations = obligations;
        this.reports = reports;
        this.figures = figures;
        this.errors = errors;
    }

    @GetMapping("/tasks/obligations/{id}/report")
    @CanWriteReports
    String onObligation(@PathVariable UUID id, Actor asker, Model model) {
        var page = obligationForm(id, asker, model);
        model.addAttribute(
                "form", obligations.open(id, asker).report().map(ReportForm::of).orElseGet(ReportForm::empty));
        return page;
    }

    @PostMapping("/tasks/obligations/{id}/report")
    @CanWriteReports
    ModelAndView writeOnObligation(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var dossier = obligations.open(id, actor);
        var typed = figures.read(dossier.cadence().figures(), form, binding);
        if (!binding.hasErrors()) {
            try {
                var report = writing.onObligation(
                        id,
                        new Writing(
                                Versions.of(form.version()),
                                narrative(form),
                                typed,
                                ChosenFiles.of(form.files()),
                                form.submits()),
                        actor);
                redirect.addFlashAttribute("done", done(report));
                return new ModelAndView("redirect:/tasks/obligations/" + id);
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(obligationForm(id, actor, model), model);
    }

    @GetMapping("/tasks/measures/{no}/report")
    @CanWriteReports
    String onMeasure(@PathVariable String no, Actor asker, Model model) {
        model.addAttribute("dossier", reports.begin(number(no), asker));
        model.addAttribute("form", ReportForm.empty());
        return "task/progress/measure-form";
    }

    @PostMapping("/tasks/measures/{no}/report")
    @CanWriteReports
    ModelAndView writeOnMeasure(
            @PathVariable String no,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return onMeasure(number(no), null, form, binding, actor, model, redirect);
    }

    @GetMapping("/tasks/reports/{id}/edit")
    @CanWriteReports
    String edit(@PathVariable UUID id, Actor asker, Model model) {
        var dossier = reports.open(id, asker);
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", ReportForm.of(dossier.report().orElseThrow()));
        return "task/progress/measure-form";
    }

    @PostMapping("/tasks/reports/{id}/edit")
    @CanWriteReports
    ModelAndView writeOn(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return onMeasure(reports.open(id, actor).measure().no(), id, form, binding, actor, model, redirect);
    }

    @PostMapping("/tasks/reports/{id}/withdrawal")
    @CanWriteReports
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(required = false) Long version,
            Actor actor,
            RedirectAttributes redirect) {
        var report = writing.withdraw(id, Versions.of(version), actor);
        redirect.addFlashAttribute("done", "已撤回，可以修改后重新报送");
        return "redirect:" + ReportPages.of(report);
    }

    private ModelAndView onMeasure(
            int no,
            @Nullable UUID reportId,
            ReportForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                var report = writing.onMeasure(
                        no,
                        reportId,
                        new Writing(
                                Versions.of(form.version()),
                                narrative(form),
                                Map.of(),
                                ChosenFiles.of(form.files()),
                                form.submits()),
                        actor);
                redirect.addFlashAttribute("done", done(report));
                return new ModelAndView("redirect:/tasks/reports/" + report.id());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        model.addAttribute("dossier", reportId == null ? reports.begin(no, actor) : reports.open(reportId, actor));
        return SamePage.again("task/progress/measure-form", model);
    }

    private String obligationForm(UUID id, Actor actor, Model model) {
        var dossier = obligations.open(id, actor);
        if (!dossier.acts().write()) {
            throw dossier.report()
                    .map(ProgressReport::state)
                    .filter(ReportState::isWaiting)
                    .<RuntimeException>map(waiting -> new RuleViolation("report.waits"))
                    .orElseGet(() -> new NotFound("report on obligation", id));
        }
        model.addAttribute("dossier", dossier);
        return "task/progress/obligation-form";
    }

    private static String narrative(ReportForm form) {
        return form.narrative() == null ? "" : form.narrative();
    }

    private static String done(ProgressReport report) {
        return switch (report.state()) {
            case UNIT_REVIEW -> "已报送，先由本单位审核";
            case SUBMITTED -> "已报送，由督考 / 联席办审核";
            default -> "已保存，还没有报送";
        };
    }

    private static int number(String no) {
        if (!no.matches("\\d{1,4}")) {
            throw new NotFound("measure", no);
        }
        return Integer.parseInt(no);
    }
}

package org.anxin.app.shared.imports.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.app.shared.imports.KeepingLayouts;
import org.anxin.app.shared.imports.MappingImports;
import org.anxin.app.shared.imports.MappingImports.Save;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
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

/** Saved mappings: saying which column of an uploaded file is what; the list of what was said, renaming, annulling. */
@Controller
class LayoutController {

    private static final Map<String, String> FIELDS = Map.of("import.layout.name-taken", "name");

    private final MappingImports mapping;
    private final KeepingLayouts layouts;
    private final FormErrors errors;
    private final Sentences sentences;

    LayoutController(MappingImports mapping, KeepingLayouts layouts, FormErrors errors, Sentences sentences) {
        this.mapping = mapping;
        this.layouts = layouts;
        this.errors = errors;
        this.sentences = sentences;
    }

    @GetMapping("/imports/{id}/layout")
    @CanUploadImports
    String map(@PathVariable UUID id, @RequestParam(required = false) @Nullable String row, Actor actor, Model model) {
        var unmapped = mapping.find(id, actor);
        var choices = new LayoutChoices(unmapped, row);
        model.addAttribute(
                "form",
                new LayoutForm(null, choices.row(), null, null, unmapped.run().version()));
        return mappingPage(unmapped, choices, model);
    }

    @PostMapping("/imports/{id}/layout")
    @CanUploadImports
    ModelAndView save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LayoutForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var unmapped = mapping.find(id, actor);
        var choices = new LayoutChoices(unmapped, form.row());
        if (binding.hasErrors() || form.name() == null || form.version() == null) {
            return SamePage.again(mappingPage(unmapped, choices, model), model);
        }
        try {
            var name = form.name().strip();
            mapping.save(new Save(id, form.version(), name, choices.mapping(form)), actor);
            redirect.addFlashAttribute("done", "已保存“" + name + "”，以后同样的文件会自动按它读取");
            return new ModelAndView("redirect:/imports/" + id);
        } catch (RuleViolation refused) {
            errors.add(binding, refused, FIELDS);
            return SamePage.again(mappingPage(unmapped, choices, model), model);
        }
    }

    @GetMapping("/imports/layouts")
    @CanReadImports
    String list(Actor actor, Model model) {
        model.addAttribute("layouts", layouts.all(actor));
        return "imports/layouts";
    }

    @GetMapping("/imports/layouts/{id}/name")
    @CanUploadImports
    String naming(@PathVariable UUID id, Actor actor, Model model) {
        var layout = layouts.find(id, actor);
        model.addAttribute("form", new LayoutNameForm(layout.name(), layout.version()));
        model.addAttribute("layout", layout);
        return "imports/layout-name";
    }

    @PostMapping("/imports/layouts/{id}/name")
    @CanUploadImports
    ModelAndView rename(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LayoutNameForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("layout", layouts.find(id, actor));
        if (binding.hasErrors() || form.name() == null || form.version() == null) {
            return SamePage.again("imports/layout-name", model);
        }
        try {
            layouts.rename(id, form.version(), form.name().strip(), actor);
            redirect.addFlashAttribute("done", "名称已改为“" + form.name().strip() + "”");
            return new ModelAndView("redirect:/imports/layouts");
        } catch (RuleViolation refused) {
            errors.add(binding, refused, FIELDS);
            return SamePage.again("imports/layout-name", model);
        }
    }

    @PostMapping("/imports/layouts/{id}/end")
    @CanUploadImports
    String annul(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        var layout = layouts.annul(id, actor);
        redirect.addFlashAttribute("done", "“" + layout.name() + "”已作废，以后的文件不再按它读取");
        return "redirect:/imports/layouts";
    }

    private String mappingPage(MappingImports.Unmapped unmapped, LayoutChoices choices, Model model) {
        model.addAttribute("run", unmapped.run());
        model.addAttribute("definition", unmapped.definition());
        model.addAttribute("lines", unmapped.glimpse().lines());
        model.addAttribute(
                "width",
                unmapped.glimpse().lines().stream().mapToInt(List::size).max().orElse(0));
        model.addAttribute("rows", choices.rowOptions());
        model.addAttribute("row", choices.row());
        model.addAttribute("rowNumber", choices.rowNumber());
        model.addAttribute("fields", choices.fields());
        model.addAttribute("why", why(unmapped));
        return "imports/layout";
    }

    private String why(MappingImports.Unmapped unmapped) {
        return unmapped.run()
                .refusal()
                .map(refusal -> sentences.text(
                        "rule." + refusal.code(), refusal.arguments().toArray()))
                .orElse("");
    }
}

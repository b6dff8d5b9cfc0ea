package org.anxin.app.shared.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.app.shared.imports.CheckingImports;
import org.anxin.app.shared.imports.ImportKinds;
import org.anxin.app.shared.imports.PostingImports;
import org.anxin.app.shared.imports.ReadingImports;
import org.anxin.app.shared.imports.UploadingImports;
import org.anxin.app.shared.imports.WithdrawingImports;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportMode;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.imports.ImportState;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.shared.imports.ImportRunLedgerSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Imports: list, template, upload, dry run, confirmation, result; the same pages for every kind. */
@Controller
class ImportController {

    private static final String REFUSED_WITH = "refusedWith";

    private final ImportKinds kinds;
    private final ReadingImports imports;
    private final UploadingImports uploading;
    private final CheckingImports checking;
    private final PostingImports posting;
    private final WithdrawingImports withdrawing;
    private final ImportRunPage pages;
    private final Sentences sentences;
    private final Exports exports;

    ImportController(
            ImportKinds kinds,
            ReadingImports imports,
            UploadingImports uploading,
            CheckingImports checking,
            PostingImports posting,
            WithdrawingImports withdrawing,
            ImportRunPage pages,
            Sentences sentences,
            Exports exports) {
        this.kinds = kinds;
        this.imports = imports;
        this.uploading = uploading;
        this.checking = checking;
        this.posting = posting;
        this.withdrawing = withdrawing;
        this.pages = pages;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/imports")
    @CanReadImports
    String list(ListQuery query, Actor actor, Model model) {
        model.addAttribute("view", new ListView<>("/imports", query, imports.page(query, actor)));
        model.addAttribute("kinds", kindOptions(actor));
        model.addAttribute("kindTitles", kindTitles(actor));
        model.addAttribute("states", stateOptions());
        return "imports/list";
    }

    @GetMapping("/imports.xlsx")
    @CanReadImports
    void export(ListQuery query, Actor actor, HttpServletResponse response) throws IOException {
        var titles = kindTitles(actor);
        exports.ledger(
                response,
                actor,
                "导入批次",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("kind", "导入类别", kindOptions(actor))
                        .chosen("state", "状态", stateOptions())
                        .typed("from", "上传日期起")
                        .typed("to", "上传日期止"),
                ImportRunLedgerSheet.columns(titles::get, sentences::of),
                line -> imports.forEach(query, actor, line));
    }

    @GetMapping("/imports/new")
    @CanUploadImports
    String choose(@RequestParam(required = false) @Nullable String kind, Actor actor, Model model) {
        if (kind == null) {
            model.addAttribute("kinds", kinds.of(actor));
            return "imports/kinds";
        }
        model.addAttribute("form", UploadForm.of(kind));
        return uploadPage(kind, actor, model);
    }

    @GetMapping("/imports/templates/{kind}.xlsx")
    @CanUploadImports
    void template(@PathVariable String kind, Actor actor, HttpServletResponse response) throws IOException {
        var title = imports.definition(kind, actor).kind().title();
        imports.writeTemplate(kind, actor, Exports.attachment(response, title + "导入模板.xlsx", Exports.XLSX));
    }

    @PostMapping("/imports")
    @CanUploadImports
    ModelAndView upload(
            @ModelAttribute("form") UploadForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        var kind = form.kind() == null ? "" : form.kind();
        if (!form.hasFile()) {
            binding.rejectValue("file", "no-file", sentences.text("form.import.file"));
            return uploadAgain(kind, actor, model);
        }
        try (var content = form.file().getInputStream()) {
            var received = uploading.upload(
                    new UploadingImports.Upload(kind, form.file().getOriginalFilename(), content), actor);
            if (received.takenUpAgain()) {
                redirect.addFlashAttribute("done", "这个文件此前上传过、还没有入库，接着原来的批次办理");
            }
            return new ModelAndView("redirect:/imports/" + received.runId() + (received.unmapped() ? "/layout" : ""));
        } catch (RuleViolation refused) {
            binding.rejectValue("file", refused.code(), sentences.of(refused));
            return uploadAgain(kind, actor, model);
        }
    }

    @GetMapping("/imports/{id}")
    @CanReadImports
    String show(
            @PathVariable UUID id,
            ListQuery query,
            @RequestHeader(name = "HX-Trigger", required = false) @Nullable String askedBy,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var run = imports.find(id, actor);
        if ("run-progress".equals(askedBy) && !run.isBeingWorkedOn()) {
            response.setHeader("HX-Refresh", "true");
        }
        return runPage(run, query, actor, model);
    }

    @PostMapping("/imports/{id}/posting")
    @CanUploadImports
    ModelAndView confirm(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam ImportMode mode,
            Actor actor,
            Model model) {
        try {
            posting.confirm(id, version, mode, actor);
            return new ModelAndView("redirect:/imports/" + id);
        } catch (RuleViolation refused) {
            model.addAttribute(REFUSED_WITH, sentences.of(refused));
            var page = runPage(imports.find(id, actor), ListQuery.everything(), actor, model);
            return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Checks anew, or takes up again what was interrupted. */
    @PostMapping("/imports/{id}/restart")
    @CanUploadImports
    String restart(@PathVariable UUID id, Actor actor) {
        if (imports.find(id, actor).state() == ImportState.POSTING) {
            posting.again(id, actor);
        } else {
            checking.again(id, actor);
        }
        return "redirect:/imports/" + id;
    }

    @PostMapping("/imports/{id}/withdrawal")
    @CanUploadImports
    String withdraw(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        withdrawing.withdraw(id, actor);
        redirect.addFlashAttribute("done", "已撤回，没有任何内容入库");
        return "redirect:/imports/" + id;
    }

    @GetMapping("/imports/{id}/original")
    @CanReadImports
    void original(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        var run = imports.find(id, actor);
        try (var content = imports.original(id, actor)) {
            content.transferTo(Exports.attachment(response, run.fileName(), "application/octet-stream"));
        }
    }

    @GetMapping("/imports/{id}/annotated")
    @CanReadImports
    void annotated(@PathVariable UUID id, Actor actor, HttpServletResponse response) {
        var run = imports.find(id, actor);
        if (ImportRunPage.leftOut(run) == 0) {
            throw new NotFound("errors of import run", id);
        }
        imports.writeAnnotated(id, actor, fileName -> annotatedAnswer(response, fileName));
    }

    private static OutputStream annotatedAnswer(HttpServletResponse response, String fileName) throws IOException {
        return Exports.attachment(
                response, fileName, fileName.endsWith(".xls") ? "application/vnd.ms-excel" : Exports.XLSX);
    }

    private String uploadPage(String kind, Actor actor, Model model) {
        var definition = imports.definition(kind, actor);
        model.addAttribute("definition", definition);
        model.addAttribute(
                "sheets",
                definition.parts().stream().map(part -> part.kind().title()).collect(Collectors.joining("和")));
        return "imports/upload";
    }

    private ModelAndView uploadAgain(String kind, Actor actor, Model model) {
        return new ModelAndView(uploadPage(kind, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String runPage(ImportRun run, ListQuery query, Actor actor, Model model) {
        var definition = imports.definition(run.kind(), actor);
        model.addAttribute("run", run);
        model.addAttribute("definition", definition);
        model.addAttribute("job", imports.jobOf(run).orElse(null));
        model.addAttribute("stuck", imports.isStuck(run, actor));
        model.addAttribute("people", imports.peopleOf(run));
        model.addAttribute("refusal", refusalOf(run));
        if (ImportRunPage.leftOut(run) > 0) {
            model.addAttribute("view", pages.errors(run, definition, query));
        }
        if (run.state() == ImportState.CHECKED) {
            var preview = pages.preview(run, definition);
            model.addAttribute("preview", preview);
            model.addAttribute("rowsLost", preview.isEmpty() && run.rowCount() > 0);
        } else {
            model.addAttribute("rowsLost", false);
        }
        return "imports/run";
    }

    private @Nullable String refusalOf(ImportRun run) {
        return run.refusal()
                .map(refusal -> sentences.text(
                        "rule." + refusal.code(), refusal.arguments().toArray()))
                .orElse(null);
    }

    private List<Option> kindOptions(Actor actor) {
        return kinds.of(actor).stream()
                .map(kind -> new Option(kind.code(), kind.title()))
                .toList();
    }

    private Map<String, String> kindTitles(Actor actor) {
        return kinds.of(actor).stream().collect(Collectors.toMap(ImportKind::code, ImportKind::title));
    }

    private List<Option> stateOptions() {
        return Arrays.stream(ImportState.values())
                .map(state -> new Option(state.name(), sentences.of(state)))
                .toList();
    }
}

package org.anxin.app.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anxin.app.organization.ManagingUnits;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.app.shared.web.Versions;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.organization.UnitLedgerSheet;
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

/** The tree of units: list, page, opening, describing, closing. */
@Controller
class UnitController {

    private static final Map<String, String> FIELDS = Map.of(
            "unit.code-taken", "code",
            "unit.local-code", "code",
            "unit.village-code", "code",
            "unit.township-code", "code",
            "unit.no-official-code", "code",
            "unit.village-needs-township", "parentCode",
            "unit.township-needs-district", "parentCode",
            "unit.parent-not-alive", "validFrom");

    private static final List<Option> LIFE = List.of(new Option("alive", "存续"), new Option("ceased", "已撤销"));

    private final ManagingUnits units;
    private final FormErrors errors;
    private final Sentences sentences;
    private final Exports exports;

    UnitController(ManagingUnits units, FormErrors errors, Sentences sentences, Exports exports) {
        this.units = units;
        this.errors = errors;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/units")
    @CanReadUnits
    String list(ListQuery query, Model model) {
        model.addAttribute("view", new ListView<>("/units", query, units.page(query)));
        model.addAttribute("kinds", kinds());
        model.addAttribute("states", LIFE);
        return "organization/units";
    }

    @GetMapping("/units.xlsx")
    @CanExportUnits
    void export(ListQuery query, Actor actor, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                actor,
                "单位名录",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("kind", "类别", kinds())
                        .chosen("state", "状态", LIFE)
                        .typed("parent", "上级单位"),
                UnitLedgerSheet.columns(sentences::of),
                line -> units.forEach(query, line));
    }

    @GetMapping("/units/{code}")
    @CanReadUnits
    String show(@PathVariable String code, Model model) {
        var unit = units.find(code);
        model.addAttribute("unit", unit);
        model.addAttribute("parent", unit.parentCode().map(units::find).orElse(null));
        model.addAttribute("successor", unit.successorCode().map(units::find).orElse(null));
        model.addAttribute(
                "others",
                options(units.all().stream()
                        .filter(other ->
                                !other.code().equals(code) && other.validTo().isEmpty())
                        .toList()));
        return "organization/unit";
    }

    @GetMapping("/units/new")
    @CanEditUnits
    String blank(@RequestParam @Nullable String parent, Model model) {
        model.addAttribute("form", UnitForm.below(parent));
        return form(model, null);
    }

    @PostMapping("/units")
    @CanEditUnits
    ModelAndView open(
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        var validFrom = TypedDay.read(Objects.requireNonNullElse(form.validFrom(), ""));
        require(binding, form.code(), "code", "form.unit.code");
        require(binding, form.parentCode(), "parentCode", "form.unit.parent");
        if (form.kind() == null) {
            binding.rejectValue("kind", "missing", sentences.text("form.unit.kind"));
        }
        if (validFrom.isEmpty()) {
            binding.rejectValue("validFrom", "missing", sentences.text("form.unit.valid-from"));
        }
        if (binding.hasErrors()) {
            return again(model, null);
        }
        try {
            var code = form.code().strip();
            var unit = units.open(new ManagingUnits.OpenUnit(
                    code,
                    form.parentCode(),
                    form.kind(),
                    form.name().strip(),
                    form.shortName().strip(),
                    form.sector(),
                    !code.contains("-"),
                    validFrom.get(),
                    Integer.parseInt(form.sortOrder()),
                    SamePage.typed(form.note())));
            redirect.addFlashAttribute("done", "单位“" + unit.shortName() + "”已建立");
            return new ModelAndView("redirect:/units/" + unit.code());
        } catch (RuleViolation refused) {
            errors.add(binding, refused, FIELDS);
            return again(model, null);
        }
    }

    @GetMapping("/units/{code}/edit")
    @CanEditUnits
    String edit(@PathVariable String code, Model model) {
        var unit = units.find(code);
        model.addAttribute("form", UnitForm.of(unit));
        return form(model, unit);
    }

    @PostMapping("/units/{code}")
    @CanEditUnits
    ModelAndView describe(
            @PathVariable String code,
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        var unit = units.find(code);
        if (binding.hasErrors()) {
            return again(model, unit);
        }
        units.describe(new ManagingUnits.DescribeUnit(
                code,
                Versions.of(form.version()),
                form.name().strip(),
                form.shortName().strip(),
                form.sector(),
                Integer.parseInt(form.sortOrder()),
                SamePage.typed(form.note())));
        redirect.addFlashAttribute("done", "单位信息已保存");
        return new ModelAndView("redirect:/units/" + code);
    }

    @PostMapping("/units/{code}/cease")
    @CanEditUnits
    String cease(
            @PathVariable String code,
            @RequestParam long version,
            @RequestParam String lastDay,
            @RequestParam(required = false) @Nullable String successor,
            RedirectAttributes redirect) {
        var day = TypedDay.read(lastDay).orElseThrow(() -> new RuleViolation("unit.last-day"));
        units.cease(code, version, day, SamePage.typed(successor));
        redirect.addFlashAttribute("done", "已登记撤销日期，此后不再产生新的职责");
        return "redirect:/units/" + code;
    }

    @PostMapping("/units/{code}/revive")
    @CanEditUnits
    String revive(@PathVariable String code, @RequestParam long version, RedirectAttributes redirect) {
        units.revive(code, version);
        redirect.addFlashAttribute("done", "撤销登记已收回");
        return "redirect:/units/" + code;
    }

    private void require(BindingResult binding, @Nullable String value, String field, String message) {
        if ((value == null || value.isBlank()) && !binding.hasFieldErrors(field)) {
            binding.rejectValue(field, "missing", sentences.text(message));
        }
    }

    private ModelAndView again(Model model, @Nullable Unit unit) {
        return SamePage.again(form(model, unit), model);
    }

    private String form(Model model, @Nullable Unit unit) {
        model.addAttribute("unit", unit);
        model.addAttribute("kinds", kinds());
        model.addAttribute(
                "sectors",
                Arrays.stream(Sector.values())
                        .map(sector -> new Option(sector.name(), sentences.of(sector)))
                        .toList());
        model.addAttribute(
                "parents",
                options(units.all().stream()
                        .filter(parent ->
                                parent.validTo().isEmpty() && !parent.kind().isVillageLevel())
                        .toList()));
        return "organization/unit-form";
    }

    private List<Option> kinds() {
        return Arrays.stream(UnitKind.values())
                .map(kind -> new Option(kind.name(), sentences.of(kind)))
                .toList();
    }

    private static List<Option> options(List<Unit> units) {
        return units.stream()
                .map(unit -> new Option(unit.code(), unit.shortName() + "（" + unit.code() + "）"))
                .toList();
    }
}

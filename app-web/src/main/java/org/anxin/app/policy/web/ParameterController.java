package org.anxin.app.policy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.anxin.app.policy.ChangingParameters;
import org.anxin.app.policy.ParameterWords;
import org.anxin.app.policy.ReadingParameters;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.FormErrors;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.shared.web.Option;
import org.anxin.app.shared.web.SamePage;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedDay;
import org.anxin.domain.policy.DayKind;
import org.anxin.domain.policy.NewValue;
import org.anxin.domain.policy.ParameterGroup;
import org.anxin.domain.policy.ParameterState;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.policy.ParameterLedgerSheet;
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

/** Policy parameters: list as of a day, one with its versions, preparing a change. */
@Controller
class ParameterController {

    private static final Map<String, String> FIELDS = Map.of(
            "parameter.overlaps", "validFrom",
            "parameter.confirmed-stays", "validFrom",
            "parameter.day-kind", "dayKind",
            "parameter.basis", "basis",
            "parameter.value-missing", "value",
            "parameter.value-number", "value",
            "parameter.value-money", "value",
            "parameter.value-whole", "value",
            "parameter.value-boolean", "value");

    private static final List<String> SECTORS = List.of("HOUSING", "TRANSPORT", "WATER", "KEY_PROJECT");

    private final ReadingParameters reading;
    private final ChangingParameters changing;
    private final ParameterWords words;
    private final FormErrors errors;
    private final Sentences sentences;
    private final Exports exports;

    ParameterController(
            ReadingParameters reading,
            ChangingParameters changing,
            ParameterWords words,
            FormErrors errors,
            Sentences sentences,
            Exports exports) {
        this.reading = reading;
        this.changing = changing;
        this.words = words;
        this.errors = errors;
        this.sentences = sentences;
        this.exports = exports;
    }

    @GetMapping("/parameters")
    @CanReadPolicy
    String list(ListQuery query, Model model) {
        model.addAttribute("view", new ListView<>("/parameters", query, reading.page(query)));
        model.addAttribute("day", reading.dayOf(query));
        model.addAttribute("words", words);
        model.addAttribute("groups", groups());
        model.addAttribute("states", states());
        model.addAttribute("sectors", sectors());
        return "policy/parameters";
    }

    @GetMapping("/parameters.xlsx")
    @CanExportPolicy
    void export(ListQuery query, Actor actor, HttpServletResponse response) throws IOException {
        exports.ledger(
                response,
                actor,
                "政策参数台账",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("group", "所属法规", groups())
                        .chosen("state", "状态", states())
                        .chosen("sector", "适用行业", sectors())
                        .typed("on", "取值日期"),
                ParameterLedgerSheet.columns(words),
                line -> reading.forEach(query, line));
    }

    @GetMapping("/parameters/{code}")
    @CanReadPolicy
    String show(@PathVariable String code, Model model) {
        model.addAttribute("dossier", reading.open(code));
        model.addAttribute("words", words);
        return "policy/parameter";
    }

    /** @param from the day on which an open value began that shall be settled */
    @GetMapping("/parameters/{code}/change")
    @CanPreparePolicy
    String blank(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(required = false) @Nullable String sector,
            Model model) {
        LocalDate begun = TypedDay.read(from).orElse(null);
        model.addAttribute("form", ParameterForm.of(reading.find(code), begun, SamePage.typed(sector)));
        return form(code, model);
    }

    @PostMapping("/parameters/{code}/change")
    @CanPreparePolicy
    ModelAndView prepare(
            @PathVariable String code,
            @Valid @ModelAttribute("form") ParameterForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var validFrom = TypedDay.read(Objects.requireNonNullElse(form.validFrom(), ""));
        if (validFrom.isEmpty() && !binding.hasFieldErrors("validFrom")) {
            binding.rejectValue("validFrom", "missing", sentences.text("form.parameter.valid-from"));
        }
        if (!binding.hasErrors()) {
            try {
                var approval = changing.prepare(code, wanted(form, validFrom.orElseThrow()), form.reason(), actor);
                redirect.addFlashAttribute("done", "已提交复核，人社审核通过后生效");
                return new ModelAndView("redirect:/approvals/" + approval.id());
            } catch (RuleViolation refused) {
                errors.add(binding, refused, FIELDS);
            }
        }
        return SamePage.again(form(code, model), model);
    }

    private static NewValue wanted(ParameterForm form, LocalDate validFrom) {
        return new NewValue(
                form.value(),
                form.dayKind(),
                Stream.ofNullable(form.sector())
                        .filter(SECTORS::contains)
                        .findFirst()
                        .orElse(null),
                validFrom,
                form.basis().strip(),
                form.state() == ParameterState.CONFIRMED);
    }

    private String form(String code, Model model) {
        model.addAttribute("parameter", reading.find(code));
        model.addAttribute("sectors", sectors());
        model.addAttribute("yesNo", List.of(new Option("true", "是"), new Option("false", "否")));
        model.addAttribute("dayKinds", options(DayKind.values()));
        model.addAttribute("settled", options(ParameterState.CONFIRMED, ParameterState.PROVISIONAL));
        return "policy/parameter-form";
    }

    private List<Option> groups() {
        return Arrays.stream(ParameterGroup.values())
                .map(group -> new Option(group.code(), sentences.of(group)))
                .toList();
    }

    private List<Option> states() {
        return Stream.concat(options(ParameterState.values()).stream(), Stream.of(new Option("NONE", "当日无取值")))
                .toList();
    }

    private List<Option> sectors() {
        return SECTORS.stream()
                .map(sector -> new Option(sector, words.sector(sector)))
                .toList();
    }

    private List<Option> options(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), sentences.of(constant)))
                .toList();
    }
}

package org.anxin.app.task.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.task.ReadingMeasures;
import org.anxin.app.task.instruction.ReadingInstructions;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.task.MeasureLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of measures and the page of each. */
@Controller
class MeasureController {

    private final ReadingMeasures measures;
    private final ReadingInstructions instructions;
    private final TaskChoices choices;
    private final Exports exports;

    MeasureController(
            ReadingMeasures measures, ReadingInstructions instructions, TaskChoices choices, Exports exports) {
        this.measures = measures;
        this.instructions = instructions;
        this.choices = choices;
        this.exports = exports;
    }

    @GetMapping("/tasks/measures")
    @CanReadTasks
    String list(ListQuery query, Model model) {
        var offered = measures.choices();
        model.addAttribute("view", new ListView<>("/tasks/measures", query, measures.page(query)));
        model.addAttribute("tasks", choices.tasks(offered.tasks()));
        model.addAttribute("units", choices.units(offered.units()));
        model.addAttribute("roles", choices.roles());
        return "task/measures";
    }

    @GetMapping("/tasks/measures.xlsx")
    @CanExportTasks
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        var offered = measures.choices();
        exports.ledger(
                response,
                asker,
                "落实措施清单",
                FilterWords.of(query)
                        .typed("q", "关键字")
                        .chosen("task", "主要任务", choices.tasks(offered.tasks()))
                        .chosen("unit", "单位", choices.units(offered.units()))
                        .chosen("role", "职责", choices.roles()),
                MeasureLedgerSheet.columns(),
                line -> measures.forEach(query, line));
    }

    @GetMapping("/tasks/measures/{no}")
    @CanReadTasks
    String show(@PathVariable String no, Actor asker, Model model) {
        if (!no.matches("\\d{1,4}")) {
            throw new NotFound("measure", no);
        }
        var dossier = measures.find(Integer.parseInt(no), asker);
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "instructions",
                instructions.on("measure", String.valueOf(dossier.measure().no()), asker));
        return "task/measure";
    }
}

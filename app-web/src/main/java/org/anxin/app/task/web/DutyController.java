package org.anxin.app.task.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.task.ReadingDuties;
import org.anxin.app.task.instruction.ReadingInstructions;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.reporting.task.DutyLedgerSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 履职清单: what a unit owes, on screen and on paper. */
@Controller
class DutyController {

    private final ReadingDuties duties;
    private final ReadingInstructions instructions;
    private final Exports exports;
    private final Sentences sentences;

    DutyController(ReadingDuties duties, ReadingInstructions instructions, Exports exports, Sentences sentences) {
        this.duties = duties;
        this.instructions = instructions;
        this.exports = exports;
        this.sentences = sentences;
    }

    @GetMapping("/units/mine/duties")
    @CanReadTasks
    String mine(Actor asker) {
        return "redirect:/units/" + asker.unitCode() + "/duties";
    }

    @GetMapping("/units/{code}/duties")
    @CanReadTasks
    String show(@PathVariable String code, Actor asker, Model model) {
        var found = duties.of(code);
        model.addAttribute("duties", found);
        model.addAttribute("own", code.equals(asker.unitCode()));
        model.addAttribute("parts", DutyParts.of(found.lines()));
        model.addAttribute("instructions", instructions.on("unit", code, asker));
        return "task/duties";
    }

    @GetMapping("/units/{code}/duties.xlsx")
    @CanExportTasks
    void export(@PathVariable String code, Actor asker, HttpServletResponse response) throws IOException {
        var found = duties.of(code);
        exports.ledger(
                response,
                asker,
                found.unit().shortName() + "履职清单",
                FilterWords.of(ListQuery.everything()),
                DutyLedgerSheet.columns(sentences::of),
                line -> found.lines().forEach(line));
    }
}

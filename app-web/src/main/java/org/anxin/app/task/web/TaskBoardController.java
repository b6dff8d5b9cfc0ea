package org.anxin.app.task.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.task.ReadingTaskBoard;
import org.anxin.app.task.ReadingTaskBoard.BoardPage;
import org.anxin.app.task.obligation.web.ObligationChoices;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.TaskBreakdown;
import org.anxin.domain.task.obligation.CompletionMark;
import org.anxin.reporting.task.TaskBoardWorkbook;
import org.anxin.reporting.task.TaskBreakdownWorkbook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The board of rows × units, and the table as the document prints it. */
@Controller
class TaskBoardController {

    private final ReadingTaskBoard board;
    private final TaskChoices choices;
    private final ObligationChoices years;
    private final Exports exports;

    TaskBoardController(ReadingTaskBoard board, TaskChoices choices, ObligationChoices years, Exports exports) {
        this.board = board;
        this.choices = choices;
        this.years = years;
        this.exports = exports;
    }

    @GetMapping("/tasks")
    @CanReadTasks
    String board(ListQuery query, Actor asker, Model model) {
        var page = page(query, asker);
        var lines = page.board().lines();
        model.addAttribute(
                "view",
                new ListView<>("/tasks", query, new ListPage<>(lines, lines.size(), 1, null, null), BoardQuery.KEPT));
        model.addAttribute("board", page.board());
        model.addAttribute("completion", page.completion());
        model.addAttribute("marks", EnumSet.complementOf(EnumSet.of(CompletionMark.NOTHING_OWED)));
        model.addAttribute("years", years.years());
        model.addAttribute("own", page.own().orElse(null));
        model.addAttribute("tasks", choices.tasks(page.tasks()));
        model.addAttribute("kinds", choices.kinds(page.units()));
        model.addAttribute("units", choices.units(page.units()));
        model.addAttribute("roles", choices.roles());
        return "task/board";
    }

    @GetMapping("/tasks.xlsx")
    @CanExportTasks
    void export(ListQuery query, Actor asker, HttpServletResponse response) throws IOException {
        var page = page(query, asker);
        var completion = page.completion();
        exports.workbook(
                response,
                asker,
                completion == null ? "任务分解看板" : completion.year() + "年任务完成情况看板",
                inWords(query, page),
                (heading, out) -> {
                    if (completion == null) {
                        TaskBoardWorkbook.write(page.board(), heading, out);
                    } else {
                        TaskBoardWorkbook.write(completion, heading, out);
                    }
                });
    }

    private BoardPage page(ListQuery query, Actor asker) {
        var filter = BoardQuery.filter(query);
        return BoardQuery.asksForCompletion(query)
                ? board.completion(filter, years.year(query), BoardQuery.asksForOwedOnly(query), asker)
                : board.page(filter, asker);
    }

    @GetMapping("/tasks/breakdown.xlsx")
    @CanExportTasks
    void breakdown(Actor asker, HttpServletResponse response) throws IOException {
        var breakdown = board.breakdown();
        exports.workbook(
                response,
                asker,
                TaskBreakdown.TITLE,
                FilterWords.of(ListQuery.everything()),
                (heading, out) -> TaskBreakdownWorkbook.write(breakdown, heading.issuer(), heading.madeOn(), out));
    }

    private FilterWords inWords(ListQuery query, BoardPage page) {
        return FilterWords.of(query)
                .typed("q", "关键字")
                .chosen("task", "主要任务", choices.tasks(page.tasks()))
                .chosen("kind", "单位类别", choices.kinds(page.units()))
                .chosen("unit", "单位", choices.units(page.units()))
                .chosen("role", "职责", choices.roles())
                .chosen("rows", "范围", BoardQuery.ROWS);
    }
}

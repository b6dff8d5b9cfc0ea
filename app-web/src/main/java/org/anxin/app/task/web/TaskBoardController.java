package org.anxin.app.task.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.FilterWords;
import org.anxin.app.shared.web.ListView;
import org.anxin.app.task.ReadingTaskBoard;
import org.anxin.app.task.ReadingTaskBoard.BoardPage;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.TaskBreakdown;
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
    private final Exports exports;

    TaskBoardController(ReadingTaskBoard board, TaskChoices choices, Exports exports) {
        this.board = board;
        this.choices = choices;
        this.exports = exports;
    }

    @GetMapping("/tasks")
    @CanReadTasks
    String board(ListQuery query, Actor asker, Model model) {
        var page = board.page(BoardQuery.filter(query), asker);
        var lines = page.board().lines();
        model.addAttribute("view", new ListView<>("/tasks", query, new ListPage<>(lines, lines.size(), 1, null, null)));
        model.addAttribute("board", page.board());
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
        var page = board.page(BoardQuery.filter(query), asker);
        exports.workbook(
                response,
                asker,
                "任务分解看板",
                inWords(query, page),
                (heading, out) -> TaskBoardWorkbook.write(page.board(), heading, out));
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
                .chosen("role", "职责", choices.roles());
    }
}

package org.anxin.app.shared.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anxin.app.shared.security.ForEveryone;
import org.anxin.app.shared.web.Shortcuts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 我的待办: what every feature has waiting for the one who is logged in, by deadline. */
@Controller
class HomeController {

    private final List<TodoSource> sources;
    private final Clock clock;

    HomeController(List<TodoSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping("/")
    @ForEveryone
    String home(Actor actor, Model model) {
        model.addAttribute(
                "todos",
                sources.stream()
                        .flatMap(source -> source.todosOf(actor).stream())
                        .sorted(Todo.mostUrgentFirst(LocalDate.now(clock)))
                        .toList());
        model.addAttribute(
                "figures",
                sources.stream()
                        .flatMap(source -> source.figuresOf(actor).stream())
                        .toList());
        model.addAttribute("shortcuts", Shortcuts.of(actor));
        return "home";
    }
}

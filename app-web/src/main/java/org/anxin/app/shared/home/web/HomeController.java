package org.anxin.app.shared.home.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.anxin.app.shared.security.ForEveryone;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 我的待办: what every feature has waiting for the one who is logged in, by deadline. */
@Controller
class HomeController {

    private static final Comparator<Todo> BY_DEADLINE = Comparator.comparing(
                    (Todo todo) -> todo.due() == null ? LocalDate.MAX : todo.due())
            .thenComparing(Todo::colour);

    private final List<TodoSource> sources;

    HomeController(List<TodoSource> sources) {
        this.sources = sources;
    }

    @GetMapping("/")
    @ForEveryone
    String home(Actor actor, Model model) {
        model.addAttribute(
                "todos",
                sources.stream()
                        .flatMap(source -> source.todosOf(actor).stream())
                        .sorted(BY_DEADLINE)
                        .toList());
        model.addAttribute(
                "figures",
                sources.stream()
                        .flatMap(source -> source.figuresOf(actor).stream())
                        .toList());
        return "home";
    }
}

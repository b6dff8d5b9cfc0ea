package org.anxin.app.task.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.anxin.domain.task.instruction.InstructionLine;
import org.anxin.domain.task.instruction.ReplyDay;
import org.springframework.stereotype.Component;

/** Home: what the asker's unit is to answer, what was answered to the asker, and how much is open. */
@Component
class WaitingInstructions implements TodoSource {

    private static final int URGENT_DAYS = 1;
    private static final int SOON_DAYS = 5;
    private static final int SHOWN = 60;

    private final ReadingInstructions reading;
    private final Clock clock;

    WaitingInstructions(ReadingInstructions reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        var today = LocalDate.now(clock);
        var todos = new ArrayList<Todo>();
        if (actor.may(Permission.INSTRUCTION_ANSWER)) {
            reading.toAnswer(actor).forEach(line -> todos.add(toAnswer(line, today)));
        }
        if (actor.may(Permission.INSTRUCTION_GIVE)) {
            reading.toRead(actor).forEach(line -> todos.add(toRead(line)));
        }
        return todos;
    }

    @Override
    public List<Figure> figuresOf(Actor actor) {
        if (!actor.may(Permission.INSTRUCTION_READ)) {
            return List.of();
        }
        boolean leader = actor.may(Permission.INSTRUCTION_GIVE) && !actor.may(Permission.INSTRUCTION_REGISTER);
        var counts = leader ? reading.countsOfOwn(actor) : reading.counts(actor);
        var list = "/instructions?" + (leader ? "mine=yes&" : "") + "state=";
        return List.of(
                new Figure("未答复批示", String.valueOf(counts.unanswered()), list + "GIVEN"),
                new Figure("逾期未复", String.valueOf(counts.overdue()), list + "OVERDUE"));
    }

    private static Todo toAnswer(InstructionLine line, LocalDate today) {
        int late = ReplyDay.daysLate(line.dueOn(), today);
        var lateness = late > 0 ? "，已逾期 %d 天".formatted(late) : "";
        return new Todo(
                "答复批示：" + line.subjectTitle(),
                "%s批示%s。%s".formatted(line.instructedBy(), lateness, beginning(line.text())),
                line.dueOn(),
                colour(line.dueOn(), today),
                "/instructions/" + line.id());
    }

    private static Todo toRead(InstructionLine line) {
        return new Todo(
                "查看答复：" + line.subjectTitle(),
                line.unitName() + "已答复",
                null,
                Todo.Colour.BLUE,
                "/instructions/" + line.id());
    }

    /** The page behind the line has the rest. */
    private static String beginning(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "……";
    }

    static Todo.Colour colour(LocalDate dueOn, LocalDate today) {
        if (today.isAfter(dueOn)) {
            return Todo.Colour.RED;
        }
        if (!dueOn.isAfter(today.plusDays(URGENT_DAYS))) {
            return Todo.Colour.ORANGE;
        }
        return dueOn.isAfter(today.plusDays(SOON_DAYS)) ? Todo.Colour.BLUE : Todo.Colour.YELLOW;
    }
}

package org.anxin.app.task.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The addressed unit answers. */
@Service
public class AnsweringInstructions {

    private final OpenedInstructions opened;
    private final Clock clock;

    AnsweringInstructions(OpenedInstructions opened, Clock clock) {
        this.opened = opened;
        this.clock = clock;
    }

    public record Answer(UUID id, long version, String text) {}

    @Transactional
    public void answer(Answer command, Actor by) {
        var instruction = opened.inVersion(command.id(), command.version(), by);
        instruction.answer(opened.addressed(instruction), command.text(), by, LocalDate.now(clock), clock.instant());
    }
}

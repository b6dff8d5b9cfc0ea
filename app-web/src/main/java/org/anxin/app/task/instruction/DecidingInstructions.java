package org.anxin.app.task.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader or the supervision office decides on an answer, or takes the instruction back. */
@Service
public class DecidingInstructions {

    private final OpenedInstructions opened;
    private final UsualReplyTerm term;
    private final Clock clock;

    DecidingInstructions(OpenedInstructions opened, UsualReplyTerm term, Clock clock) {
        this.opened = opened;
        this.term = term;
        this.clock = clock;
    }

    public record SendBack(UUID id, long version, String reason, LocalDate dueOn) {}

    public record Annul(UUID id, long version, String reason) {}

    /** By when another answer would be due. */
    @Transactional(readOnly = true)
    public LocalDate suggestedDueOn() {
        return term.dueOn();
    }

    @Transactional
    public void close(UUID id, long version, Actor by) {
        opened.inVersion(id, version, by).close(by, LocalDate.now(clock), clock.instant());
    }

    @Transactional
    public void sendBack(SendBack command, Actor by) {
        opened.inVersion(command.id(), command.version(), by)
                .sendBack(command.reason(), command.dueOn(), by, LocalDate.now(clock), clock.instant());
    }

    @Transactional
    public void annul(Annul command, Actor by) {
        opened.inVersion(command.id(), command.version(), by).annul(command.reason(), by, clock.instant());
    }
}

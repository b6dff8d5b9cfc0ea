package org.anxin.domain.task.instruction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/**
 * 领导批示台账, as people search it. Filters: q, unit, state (a state, or OVERDUE), from, to (days of giving), mine (what
 * the asker gave).
 */
public interface InstructionLedger {

    /** How many fit on the page of a record. */
    int ON_A_PAGE = 10;

    ListPage<InstructionLine> page(ListQuery query, InstructionReach reach, LocalDate today);

    void forEach(ListQuery query, InstructionReach reach, LocalDate today, Consumer<InstructionLine> line);

    Optional<InstructionLine> find(UUID id, InstructionReach reach, LocalDate today);

    /** What was instructed on a record, the newest first and no more than fit on its page. */
    List<InstructionLine> on(String subjectKind, String subjectKey, InstructionReach reach, LocalDate today);

    /** What several units were instructed together, in the district's fixed order of units. */
    List<InstructionLine> ofBatch(UUID batch, InstructionReach reach, LocalDate today);

    /** Unanswered ones to the unit with this path or to one above it, the most urgent first. */
    List<InstructionLine> toAnswerIn(String unitPath, LocalDate today);

    /** Answered ones that this person gave, and for the office those that it registered, the oldest answer first. */
    List<InstructionLine> toReadBy(String username, boolean office, LocalDate today);

    InstructionCounts counts(InstructionReach reach, LocalDate today);

    /** The same of what one person gave. */
    InstructionCounts countsGivenBy(String username, LocalDate today);
}

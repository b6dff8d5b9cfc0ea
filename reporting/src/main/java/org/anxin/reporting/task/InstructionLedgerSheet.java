package org.anxin.reporting.task;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.task.instruction.InstructionLine;

/** 领导批示台账: what was instructed, by when it was to be answered, and what came of it, on paper. */
public final class InstructionLedgerSheet {

    private InstructionLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<InstructionLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("批示日期", Kind.DATE, 12, InstructionLine::givenOn),
                new LedgerColumn<>("批示领导", Kind.TEXT, 12, InstructionLine::instructedBy),
                new LedgerColumn<>("批示对象", Kind.TEXT, 24, InstructionLine::subjectTitle),
                new LedgerColumn<>("批示内容", Kind.TEXT, 44, InstructionLine::text),
                new LedgerColumn<>("承办单位", Kind.TEXT, 14, InstructionLine::unitName),
                new LedgerColumn<>("答复期限", Kind.DATE, 12, InstructionLine::dueOn),
                new LedgerColumn<>("状态", Kind.TEXT, 16, line -> label.apply(line.standing())),
                new LedgerColumn<>("答复日期", Kind.DATE, 12, InstructionLine::answeredOn),
                new LedgerColumn<>("答复内容", Kind.TEXT, 44, InstructionLine::lastAnswer),
                new LedgerColumn<>("逾期天数", Kind.DAYS, 10, InstructionLine::daysLate),
                new LedgerColumn<>("退回（函告）次数", Kind.COUNT, 10, InstructionLine::timesSentBack),
                new LedgerColumn<>("办结日期", Kind.DATE, 12, InstructionLine::closedOn));
    }
}

package org.anxin.reporting.task;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.task.obligation.ObligationLine;
import org.jspecify.annotations.Nullable;

/** 落实台账: one line for each obligation, on paper. */
public final class ObligationLedgerSheet {

    private ObligationLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<ObligationLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("措施", Kind.CODE, 10, ObligationLine::measures),
                new LedgerColumn<>("履职事项", Kind.TEXT, 34, ObligationLine::title),
                new LedgerColumn<>("期次", Kind.TEXT, 18, ObligationLine::periodLabel),
                new LedgerColumn<>("对象", Kind.TEXT, 16, ObligationLine::subjectTitle),
                new LedgerColumn<>("承担（牵头）单位", Kind.TEXT, 18, ObligationLine::unitName),
                new LedgerColumn<>("共同单位", Kind.COUNT, 10, line -> orNothing(line.participants())),
                new LedgerColumn<>("阶段期限", Kind.DATE, 12, ObligationLedgerSheet::firstDue),
                new LedgerColumn<>("期限", Kind.DATE, 12, ObligationLine::dueOn),
                new LedgerColumn<>("状态", Kind.TEXT, 12, line -> label.apply(line.standing())),
                new LedgerColumn<>("首次报送", Kind.DATE, 12, ObligationLine::firstReportedOn),
                new LedgerColumn<>("报送时间", Kind.DATE_TIME, 17, ObligationLine::reportedAt),
                new LedgerColumn<>("审核时间", Kind.DATE_TIME, 17, ObligationLine::reviewedAt),
                new LedgerColumn<>("逾期天数", Kind.DAYS, 10, line -> orNothing(line.daysLate())),
                new LedgerColumn<>("佐证材料", Kind.COUNT, 10, ObligationLine::evidence));
    }

    private static @Nullable Object orNothing(int count) {
        return count == 0 ? null : count;
    }

    private static @Nullable Object firstDue(ObligationLine line) {
        return line.nextDueOn().equals(line.dueOn()) ? null : line.nextDueOn();
    }
}

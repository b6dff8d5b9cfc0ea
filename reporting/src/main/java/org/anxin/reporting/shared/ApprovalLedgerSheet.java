package org.anxin.reporting.shared;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.ApprovalLine;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** 复核事项台账. */
public final class ApprovalLedgerSheet {

    private ApprovalLedgerSheet() {}

    /** @param state the Chinese word of a state */
    public static List<LedgerColumn<ApprovalLine>> columns(Function<Approval.State, String> state) {
        return List.of(
                new LedgerColumn<>("事项", Kind.TEXT, 44, ApprovalLine::summary),
                new LedgerColumn<>("状态", Kind.TEXT, 10, line -> state.apply(line.state())),
                new LedgerColumn<>("经办人", Kind.TEXT, 18, ApprovalLine::preparedBy),
                new LedgerColumn<>("提交时间", Kind.DATE_TIME, 18, ApprovalLine::preparedAt),
                new LedgerColumn<>("复核人", Kind.TEXT, 18, ApprovalLine::decidedBy),
                new LedgerColumn<>("复核时间", Kind.DATE_TIME, 18, ApprovalLine::decidedAt));
    }
}

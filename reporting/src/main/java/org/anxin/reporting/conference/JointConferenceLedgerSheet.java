package org.anxin.reporting.conference;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.conference.JointConferenceLine;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** 联席会议台账: who met when, who was absent, what was decided, on paper. */
public final class JointConferenceLedgerSheet {

    private JointConferenceLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<JointConferenceLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("会议日期", Kind.DATE, 12, JointConferenceLine::heldOn),
                new LedgerColumn<>("类别", Kind.TEXT, 16, line -> label.apply(line.kind())),
                new LedgerColumn<>("会议名称", Kind.TEXT, 28, JointConferenceLine::title),
                new LedgerColumn<>("召集单位", Kind.TEXT, 14, JointConferenceLine::convenerName),
                new LedgerColumn<>("地点", Kind.TEXT, 18, JointConferenceLine::place),
                new LedgerColumn<>("主持人", Kind.TEXT, 12, JointConferenceLine::chair),
                new LedgerColumn<>("应到单位", Kind.COUNT, 10, JointConferenceLine::invited),
                new LedgerColumn<>("实到单位", Kind.COUNT, 10, JointConferenceLine::attended),
                new LedgerColumn<>("缺席单位", Kind.TEXT, 24, JointConferenceLine::absent),
                new LedgerColumn<>("议定件数", Kind.COUNT, 10, JointConferenceLine::decided),
                new LedgerColumn<>("议定事项", Kind.TEXT, 44, JointConferenceLine::decisions),
                new LedgerColumn<>("纪要等文件", Kind.COUNT, 11, JointConferenceLine::files),
                new LedgerColumn<>("登记人", Kind.TEXT, 14, JointConferenceLine::recordedBy),
                new LedgerColumn<>("作废原因", Kind.TEXT, 18, JointConferenceLine::voidReason));
    }
}

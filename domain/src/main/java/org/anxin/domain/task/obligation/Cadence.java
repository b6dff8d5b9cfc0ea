package org.anxin.domain.task.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a remark of the table demands again and again (周期要求): “按月巡查一次”, “每季度召开联席会议”.
 *
 * @param code O1 … O21
 * @param doneWhen what counts as done (办结标准)
 * @param leadCode who leads where the duty is shared; null where each owes its own
 * @param dueParameter the policy parameter behind the due rule
 * @param firstDueParameter the parameter of a day before the end by which a first part is due (阶段期限)
 * @param opensParameter the parameter of the day from which it can be worked on; null: from the period's first day
 * @param nags false for what is history: shown, but nobody is reminded
 * @param officeAccepts whether the office decides on each report; otherwise records that their unit has reviewed are enough
 * @param basis the row and remark it follows from
 * @param confirmed false where what was added to the remark is our reading (推定)
 * @param measures the measures that it serves
 * @param holders whom it obliges, in the table's order
 * @param figures what a report on it states
 */
public record Cadence(
        String code,
        String title,
        String doneWhen,
        Frequency frequency,
        Sharing sharing,
        @Nullable String leadCode,
        DueRule dueRule,
        @Nullable String dueParameter,
        @Nullable String firstDueParameter,
        @Nullable String opensParameter,
        boolean nags,
        boolean officeAccepts,
        String basis,
        boolean confirmed,
        @Nullable String note,
        List<Integer> measures,
        List<CadenceHolder> holders,
        List<CadenceFigure> figures) {

    public boolean isJoint() {
        return sharing == Sharing.JOINT;
    }

    /** “第32、33项”. */
    public String measuresInWords() {
        return "第" + String.join("、", measures.stream().map(String::valueOf).toList()) + "项";
    }
}

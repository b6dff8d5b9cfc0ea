package org.anxin.domain.task;

import org.jspecify.annotations.Nullable;

/**
 * How a slip or an open wording of the table is read (解释口径). The printed text itself is never corrected.
 *
 * @param rowNo the row it is about; null where only the measure is
 * @param measureNo the measure it is about; null where it holds for the row
 * @param printed the words in question
 * @param confirmed whether the reading follows from the document or the district has confirmed it; otherwise it is 推定
 */
public record InterpretationNote(
        int id,
        @Nullable Integer rowNo,
        @Nullable Integer measureNo,
        String printed,
        String reading,
        boolean confirmed) {

    /** Whether a reader of this measure needs the note: it is about the measure, or about its row as a whole. */
    boolean concerns(Measure measure) {
        return measureNo != null ? measureNo == measure.no() : rowNo != null && rowNo == measure.rowNo();
    }
}

package org.anxin.domain.task.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What business records say about an obligation.
 *
 * @param complete whether they fulfil it; otherwise the unit says what is missing and why
 * @param reviewed whether a second person of the unit has reviewed each record, so that nobody there reviews them again
 * @param summary in one Chinese sentence: “2026-03-20 召开联席会议，11 个单位参加”; another one whenever the records say
 *     something else, since a report that came back goes on its way again only when they do
 * @param figures number of the cadence's figure → its amount
 * @param records what the summary rests on, the oldest first
 */
public record Fulfilment(
        boolean complete, boolean reviewed, String summary, Map<Integer, BigDecimal> figures, List<Record> records) {

    /** The day of the last record: since then it is done. */
    public LocalDate lastOn() {
        return records.getLast().on();
    }

    /**
     * @param title what the record is
     * @param link its page
     */
    public record Record(LocalDate on, String title, String link) {}
}

package org.anxin.domain.task.instruction;

import java.util.List;

/**
 * A record on which a leader may write, as the instruction remembers it.
 *
 * @param kind what it is: “measure”, “unit”
 * @param key which of its kind
 * @param title as people call it: “第13项 银行按月代发工资”
 * @param link its page
 * @param suggestedUnits codes of the units that would answer for it
 */
public record InstructableRecord(String kind, String key, String title, String link, List<String> suggestedUnits) {

    public InstructableRecord {
        suggestedUnits = List.copyOf(suggestedUnits);
    }
}

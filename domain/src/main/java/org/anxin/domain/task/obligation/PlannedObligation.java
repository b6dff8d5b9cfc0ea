package org.anxin.domain.task.obligation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An obligation that a plan asks for.
 *
 * @param leadCode who reports
 * @param participants who is obliged as well
 * @param supporting who may add evidence
 * @param subject what it is about where that is one project or account, else null
 */
public record PlannedObligation(
        Cadence cadence,
        Period period,
        DueDate due,
        String leadCode,
        List<String> participants,
        List<String> supporting,
        @Nullable Subject subject) {

    /** @param kind such as “project” */
    public record Subject(String kind, String key, String title) {}

    /** Names the obligation for ever: a plan that is made twice finds what it made the first time. */
    public String instanceKey() {
        var holder = cadence.isJoint() ? "" : leadCode;
        return cadence.code() + "/" + period.key() + "/" + holder
                + (subject == null ? "" : "/" + subject.kind() + ":" + subject.key());
    }

    /** Every unit once, with the strongest of its parts. */
    Map<String, Part> units() {
        var units = new LinkedHashMap<String, Part>();
        units.put(leadCode, Part.LEAD);
        participants.forEach(code -> units.putIfAbsent(code, Part.PARTICIPANT));
        supporting.forEach(code -> units.putIfAbsent(code, Part.SUPPORTING));
        return units;
    }
}

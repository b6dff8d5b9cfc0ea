package org.anxin.app.shared.approval;

import java.time.Clock;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.Approvals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts an act before a second person; one act on one subject waits at a time. */
@Service
public class PreparingApprovals {

    private final Approvals approvals;
    private final JsonMapper json;
    private final Clock clock;

    PreparingApprovals(Approvals approvals, JsonMapper json, Clock clock) {
        this.approvals = approvals;
        this.json = json;
        this.clock = clock;
    }

    /** @param payload a record with everything that the act will need */
    @Transactional
    public Approval prepare(String kind, String subjectKey, String summary, Object payload, String reason, Actor by) {
        if (approvals.existsByKindAndSubjectKeyAndState(kind, subjectKey, Approval.State.PENDING)) {
            throw new RuleViolation("approval.one-waits-already");
        }
        return approvals.save(new Approval(
                kind, subjectKey, summary, json.writeValueAsString(payload), reason, by.username(), clock.instant()));
    }

    /** What was prepared, read back. */
    public <T> T payload(Approval approval, Class<T> type) {
        return json.readValue(approval.payload(), type);
    }
}

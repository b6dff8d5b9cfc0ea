package org.anxin.app.task.instruction;

import java.time.Clock;
import java.time.LocalDate;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.HolidayNotices;
import org.anxin.domain.policy.PolicyAnswer;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.task.instruction.ReplyDay;
import org.springframework.stereotype.Component;

/** What the policy parameter suggests for an answer that is asked for today. */
@Component
class UsualReplyTerm {

    private final PolicyParameters parameters;
    private final HolidayNotices notices;
    private final Clock clock;

    UsualReplyTerm(PolicyParameters parameters, HolidayNotices notices, Clock clock) {
        this.parameters = parameters;
        this.notices = notices;
        this.clock = clock;
    }

    PolicyAnswer<Days> days() {
        return parameters.on(ReplyDay.PARAMETER, LocalDate.now(clock)).days();
    }

    LocalDate dueOn() {
        return ReplyDay.suggested(LocalDate.now(clock), days().value(), notices.calendar());
    }
}

package org.anxin.domain.wageaccount;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.Deadline;
import org.anxin.domain.policy.PolicyAnswer;
import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.policy.WorkingCalendar;
import org.anxin.domain.shared.RuleViolation;

/** A term of accounts in days of a parameter; what began before the regulation was in force has none. */
public final class AccountTerm {

    /** 开立, from the signing of the construction contract. */
    public static final String OPENING = "acct.open.days";

    /** 备案, from the opening. */
    public static final String FILING = "acct.file.days";

    /** 销户公示. */
    public static final String PUBLICITY = "acct.close.publicityDays";

    private final PolicyParameter parameter;
    private final WorkingCalendar calendar;

    public AccountTerm(PolicyParameter parameter, WorkingCalendar calendar) {
        this.parameter = parameter;
        this.calendar = calendar;
    }

    /**
     * @param lastDay on which it ends
     * @param basis how long, and by what
     */
    public record End(LocalDate lastDay, int days, String basis, UUID versionId) {}

    public Optional<End> from(LocalDate start) {
        try {
            PolicyAnswer<Days> days = parameter.on(start, null).days();
            return Deadline.of(start, days.value(), calendar)
                    .dueOn(calendar)
                    .map(last -> new End(last, days.value().count(), days.basis(), days.versionId()));
        } catch (RuleViolation notInForce) {
            return Optional.empty();
        }
    }
}

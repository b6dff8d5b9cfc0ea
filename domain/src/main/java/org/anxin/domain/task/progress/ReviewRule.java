package org.anxin.domain.task.progress;

import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;

/**
 * Nobody reviews itself: what a unit reports is reviewed by somebody of another unit, so 督考办 decides on what the office's
 * own bureau reports, and the other way round. Within a township or a bank the reviewer is another person than the clerk.
 *
 * <p>Basis: 工作惯例 (不相容岗位分离).
 */
final class ReviewRule {

    private ReviewRule() {}

    static void checkOffice(Unit reporting, Actor reviewer) {
        if (reviewer.belongsTo(reporting.path())) {
            throw new RuleViolation("report.own-unit", reporting.shortName());
        }
    }

    static void checkOwnUnit(Unit reporting, Actor reviewer, String submittedBy) {
        if (!reviewer.belongsTo(reporting.path())) {
            throw new RuleViolation("report.other-unit", reporting.shortName());
        }
        if (reviewer.username().equals(submittedBy)) {
            throw new RuleViolation("report.maker-may-not-pass");
        }
    }
}

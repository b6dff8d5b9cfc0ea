package org.anxin.app.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.anxin.domain.policy.HolidayNotices;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.warning.DisposalDue;
import org.anxin.domain.warning.Finding;
import org.anxin.domain.warning.FoundWarnings;
import org.anxin.domain.warning.ProjectFacts;
import org.anxin.domain.warning.ScanSpan;
import org.anxin.domain.warning.WarningRules;
import org.anxin.domain.warning.WarningThresholds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at projects and their accounts by all rules: every night at all of them, after a posting at what it touched.
 * Asked again it changes nothing. Scans go one after the other.
 */
@Service
public class ScanningForWarnings {

    /** Complete months that a usual scan looks at, beside the one that runs. */
    private static final int MONTHS_BACK = 2;

    /** How far back a scan of everything that there is looks. */
    private static final int ALL_MONTHS_BACK = 24;

    private final ProjectFacts facts;
    private final FoundWarnings warnings;
    private final PolicyParameters parameters;
    private final HolidayNotices notices;
    private final Clock clock;

    ScanningForWarnings(
            ProjectFacts facts,
            FoundWarnings warnings,
            PolicyParameters parameters,
            HolidayNotices notices,
            Clock clock) {
        this.facts = facts;
        this.warnings = warnings;
        this.parameters = parameters;
        this.notices = notices;
        this.clock = clock;
    }

    /** All projects, the last months. */
    @Transactional
    public FoundWarnings.Outcome everything() {
        return scan(null, thisMonth().minusMonths(MONTHS_BACK));
    }

    /** All projects, two years back: after old notices were brought in. */
    @Transactional
    public FoundWarnings.Outcome fromScratch() {
        return scan(null, thisMonth().minusMonths(ALL_MONTHS_BACK));
    }

    /** What a posting for a month touched: those projects, from that month to today. */
    @Transactional
    public FoundWarnings.Outcome touched(Collection<UUID> projectIds, YearMonth month) {
        return projectIds.isEmpty()
                ? new FoundWarnings.Outcome(0, 0, 0)
                : scan(Set.copyOf(projectIds), month.isAfter(thisMonth()) ? thisMonth() : month);
    }

    private FoundWarnings.Outcome scan(@Nullable Set<UUID> projects, YearMonth from) {
        var today = LocalDate.now(clock);
        var span = new ScanSpan(projects, from, thisMonth());
        var limits = WarningThresholds.on(today, parameters);
        var found = new ArrayList<Finding>();
        warnings.takeTurn();
        facts.forEach(span, limits, today, month -> found.addAll(WarningRules.judge(month, limits, today)));
        var due = DisposalDue.of(today, limits, notices.calendar());
        return warnings.reconcile(span, found, due, today, clock.instant());
    }

    private YearMonth thisMonth() {
        return YearMonth.now(clock);
    }
}

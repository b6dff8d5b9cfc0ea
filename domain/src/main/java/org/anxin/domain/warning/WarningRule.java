package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.List;

/** One thing to warn of. Knows its basis and asks nothing but the facts it is given. */
interface WarningRule {

    List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today);
}

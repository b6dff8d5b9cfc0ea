package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.function.Consumer;

/** Reads the facts of all projects and months of a span at once, one after the other. */
public interface ProjectFacts {

    /** Call within a transaction. */
    void forEach(ScanSpan span, WarningThresholds limits, LocalDate today, Consumer<ProjectMonthFacts> facts);
}

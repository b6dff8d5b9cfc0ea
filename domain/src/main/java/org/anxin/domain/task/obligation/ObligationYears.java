package org.anxin.domain.task.obligation;

import java.util.List;
import java.util.Optional;

/** The years that were planned. */
public interface ObligationYears {

    ObligationYear save(ObligationYear year);

    Optional<ObligationYear> findByYear(int year);

    /** The latest first. */
    List<ObligationYear> findAllByOrderByYearDesc();
}

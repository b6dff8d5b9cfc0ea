package org.anxin.domain.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All policy parameters, and the one question that the rest of the product asks them. */
public interface PolicyParameters {

    PolicyParameter save(PolicyParameter parameter);

    Optional<PolicyParameter> findByCode(String code);

    /** Several at once, with their versions. */
    List<PolicyParameter> findByCodeIn(Collection<String> codes);

    /**
     * What a parameter says on the day of the business (业务发生日), for a matter of no sector:
     * {@code parameters.on("case.investigate.days", filedOn).days()}.
     */
    default ParameterVersion on(String code, LocalDate day) {
        return on(code, day, null);
    }

    /**
     * The same for a matter of a sector.
     *
     * @throws NoSuchElementException for a parameter that does not exist: a mistake in the product
     * @throws org.anxin.domain.shared.RuleViolation where no value is in force on that day
     */
    default ParameterVersion on(String code, LocalDate day, @Nullable String sector) {
        return findByCode(code)
                .orElseThrow(() -> new NoSuchElementException("No policy parameter " + code))
                .on(day, sector);
    }
}

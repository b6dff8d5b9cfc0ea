package org.anxin.app.wageaccount.labor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.policy.Months;
import org.anxin.domain.policy.Percent;
import org.anxin.domain.policy.PolicyAnswer;
import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.wageaccount.ServedProject;
import org.anxin.domain.wageaccount.labor.LaborShare;
import org.anxin.domain.wageaccount.labor.LaborTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the parameters say about labor cost, asked for once however many cycles are computed. */
@Component
class LaborPolicy {

    private final PolicyParameters parameters;

    LaborPolicy(PolicyParameters parameters) {
        this.parameters = parameters;
    }

    Terms now() {
        return new Terms(parameters.findByCodeIn(List.of(LaborTerms.LEAST_RATIO, LaborTerms.LONGEST_CYCLE)).stream()
                .collect(Collectors.toMap(PolicyParameter::code, Function.identity())));
    }

    record Terms(Map<String, PolicyParameter> parameters) {

        LaborTerms of(ServedProject project, LocalDate cycleTo) {
            var sector = project.sector().name();
            return new LaborTerms(project.method(), project.ratio(), least(cycleTo, sector), longest(cycleTo, sector));
        }

        /** What the labor cost is of the payment, beside what it usually is at least. */
        LaborShare shareOf(BigDecimal laborCost, BigDecimal payment, LocalDate cycleTo, Sector sector) {
            return new LaborShare(laborCost, payment, least(cycleTo, sector.name()));
        }

        private PolicyAnswer<Percent> least(LocalDate cycleTo, String sector) {
            return parameters.get(LaborTerms.LEAST_RATIO).on(cycleTo, sector).percent();
        }

        private @Nullable PolicyAnswer<Months> longest(LocalDate cycleTo, String sector) {
            try {
                return parameters
                        .get(LaborTerms.LONGEST_CYCLE)
                        .on(cycleTo, sector)
                        .months();
            } catch (RuleViolation notInForce) {
                return null;
            }
        }
    }
}

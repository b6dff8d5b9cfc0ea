package org.anxin.domain.project.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The contract was checked for its mandatory clauses, and says each of them.
 *
 * <p>Basis: 叶政办〔2018〕41号, 第6项; Order 724, art. 24.
 */
final class UnmetClauses implements DefectRule {

    static final String UNCHECKED = "clauses-unchecked";

    @Override
    public List<String> codes() {
        return Stream.concat(
                        Stream.of(UNCHECKED),
                        Arrays.stream(ContractClause.values()).map(ContractClause::defectCode))
                .toList();
    }

    @Override
    public Stream<Defect> in(ProjectFacts facts) {
        var unmet = facts.clauses().unmet().stream().map(clause -> Defect.of(clause.defectCode()));
        return facts.clauses().unchecked().isEmpty() ? unmet : Stream.concat(Stream.of(Defect.of(UNCHECKED)), unmet);
    }
}
